import type { Disclosure, Form, Indicator } from '../../../form/index.ts'
import { isNameless } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

const prefix = /^\s*指标\s*\d*\s*[:：.．、]\s*/
/** 七、做好某事。（……。）: a heading with its model text in brackets, full stop and all. */
const sample = /^[^（(]{2,24}[。：:]?[（(]([^（）()]{17,})[）)]\s*[。]?$/

const isSample = (raw: string): boolean => /[。；]/.test(sample.exec(raw.trim())?.[1]?.slice(16) ?? '')

/** 目标1：, with nothing behind it, or the dots of the blank form. */
const blankGoal = /(?:^|\n)[^\S\n]*(?:目标\s*\d+(?:\s*[:：])?|[.…·。]{2,})[^\S\n]*(?=\n|$)/

const numbered = (form: Form): readonly Indicator[] =>
  form.indicators.filter((row) => prefix.test(row.name.raw) && !isNameless(row))

/** Where every form of a file counts its rows so, it is the form's own way of printing. */
const isOwnStyle = ({ forms }: Disclosure): boolean => {
  const tables = forms.filter(({ indicators }) => indicators.length > 0)
  return tables.every((form) => {
    const named = form.indicators.filter((row) => !isNameless(row))
    return numbered(form).length * 2 > named.length
  })
}

/** What the blank form or its instructions had printed is still there. */
export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  family: 'form',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false }],
  since: '0.1.0',
  docs: {
    title: '留有模板占位文字',
    what: '指标名称前留有“指标1：”一类占位词（同一文件里有的指标没有）；保障措施整段照搬模板括号里的示例文字；空行里只印着“指标1：”，目标里只印着“目标1：”。',
    why: '占位词和示例是给填报人看的，留在公开的文件里，说明没有按本单位情况填写。',
    example: '指标1：年接待读者人次；六、盘活固定资产。（对闲置设备登记造册……逐项提出处置意见。）',
    instead: '年接待读者人次；把括号里的示例改写成本单位的具体做法。',
    fixSafety: '占位词可以直接删去；示例文字须改写，没有自动修改。',
    cannotSee: '同一文件所有的表都印“指标1：”的，视为表样如此，不报告。去掉括号的照搬看不出来。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '本表{count}项指标的名称前留有“{mark}”一类占位词，同一文件的其他指标没有。请删去。',
        sample: '这一段把模板括号里的示例文字原样留下了。请改写成本单位的具体做法。',
        bare: '本表有{count}行只印着“{mark}”，没有填名称。不用的请删去，漏填的请补充。',
        goal: '绩效目标里还留着空白模板的“{mark}”。请填写或删去。',
      },
      fixes: { strip: '删去指标名称前的占位词' },
    },
    en: {
      sentences: {
        default:
          '{count} indicator names of this table still begin with a placeholder such as “{mark}”, unlike the other rows of this file. Remove it.',
        bare: '{count} rows of this table hold only “{mark}” and no name. Delete those not needed; fill in what was forgotten.',
        goal: 'The goal still holds “{mark}” of the blank form. Fill it in or delete it.',
        sample: 'The model text in brackets was left as it was. Say what the unit itself will do.',
      },
      fixes: { strip: 'Remove the placeholders before the names' },
    },
  },
  create: ({ report }) => ({
    form: (form, { disclosure }) => {
      const rows = numbered(form)
      const [first, ...others] = rows
      if (first && !isOwnStyle(disclosure))
        report({
          at: first.name,
          data: { count: rows.length, mark: prefix.exec(first.name.raw)?.[0].trim() ?? '' },
          related: others.map(({ name }) => name),
          fix: { key: 'strip', edits: rows.map(({ name }) => ({ at: name, raw: name.raw.replace(prefix, '') })) },
        })
      const bare = form.indicators.filter((row) => row.name.raw.trim() !== '' && isNameless(row))
      const [blank, ...blanks] = bare
      if (blank)
        report({
          at: blank.name,
          message: 'bare',
          severity: 'hint',
          data: { count: bare.length, mark: blank.name.raw.trim() },
          related: blanks.map(({ name }) => name),
        })
      const goal = blankGoal.exec(form.goal.raw)
      if (goal) report({ at: form.goal, message: 'goal', data: { mark: goal[0].trim() } })
      for (const { text } of form.safeguards ?? [])
        if (isSample(text.raw)) report({ at: text, message: 'sample', data: {} })
    },
  }),
}
