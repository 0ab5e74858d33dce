import type { Disclosure, Form, Printed } from '../../../form/index.ts'
import { once } from '../../../form/kept.ts'
import { clauseAfter, clauseBefore } from '../../../queries/clause.ts'
import { plainName } from '../../../queries/index.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import { textAndTables } from '../money/shared/text-projects.ts'
import { isResult } from './shared/goal-results.ts'
import { goalTexts } from './shared/goal-texts.ts'
import { isMeasured, measuresOf } from './shared/measured.ts'
import { countsIn, isTime, type ProseCount } from './shared/prose-counts.ts'

const border = /[，。；：！？\n]/
/** So much is quoted on each side of a number. */
const longest = 12

/** The clause that holds the number, without what stands far from it. */
const clauseOf = (text: string, { start, end, raw }: ProseCount): string => {
  const before = clauseBefore(text, start, border).trimStart()
  const behind = clauseAfter(text, end, border).trimEnd()
  const head = before.length > longest ? `……${before.slice(-longest)}` : before
  return `${head}${raw}${behind.length > longest ? `${behind.slice(0, longest)}……` : behind}`.trim()
}

/** The part of a text that speaks of goals: what follows 绩效指标： measures itself. */
const goalPart = (raw: string): string => raw.split(/绩效指标[:：]/)[0] ?? ''

interface Goal {
  readonly text: Printed
  readonly forms: readonly Form[]
}

/** Goals of a table, or of a text on several projects: each with the table of its project. */
const goalsOf = (form: Form, disclosure: Disclosure, context: Pick<RuleContext, 'templateOf'>): readonly Goal[] => {
  if (form.kind === 'table') return goalTexts(form).map((text) => ({ text, forms: [form] }))
  const pairs = textAndTables(disclosure, context)?.pairs ?? []
  return (form.subGoals ?? []).map(({ heading, text }) => ({
    text,
    forms: pairs.filter((pair) => pair.text.heading === (heading ?? text)).map((pair) => pair.table.form),
  }))
}

/** A number in the goal that no indicator measures. */
export const goalNumberUnmeasured: Rule = {
  id: 'goal-number-unmeasured',
  family: 'coherence',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false }],
  ofTarget: true,
  since: '0.2.0',
  docs: {
    title: '目标中的数量没有指标',
    what: '绩效目标写了要完成的数量，指标中没有同样的数，也没有说到这件事的一行。文本中分项目写的目标，与该项目的表对照。',
    why: '目标里承诺的数量要有指标来考核，否则年底无法说明完成没有。',
    example: '绩效目标：评选先进集体5个、先进个人20名；数量指标只有先进个人。',
    instead: '增加数量指标“评选先进集体，=5个”。',
    cannotSee:
      '现有规模、覆盖几个县区、分几个方面一类的数不算。用汉字写的数、金额（见“goal-amount-differs”）不检查。指标里换了说法的可能误报；数量不同的由“goal-number-differs”检查。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '绩效目标提出“{clause}”，{number}这个数没有指标考核。请增加相应的指标，或从目标中删去。',
      },
    },
    en: {
      sentences: {
        default: 'The goal promises “{clause}”, and no indicator measures {number}. Add one, or take the number out.',
      },
    },
  },
  create: ({ report, templateOf }) => ({
    form: (form, { disclosure }) => {
      const own = once(() => measuresOf(form, 'target'))
      for (const { text, forms } of goalsOf(form, disclosure, { templateOf })) {
        const isOwn = forms.length === 1 && forms[0] === form
        const rows = isOwn ? form.indicators : forms.flatMap(({ indicators }) => indicators)
        if (!rows.some(({ name }) => plainName(name.raw) !== '')) continue
        const measures = isOwn ? own : once(() => forms.flatMap((each) => measuresOf(each, 'target')))
        const part = goalPart(text.raw)
        for (const count of countsIn(part)) {
          // 24小时内, 不少于300天: how a thing is done, which rows say in many ways.
          if (isTime(count.unit) || !isResult(part, count) || isMeasured(count, measures(), rows)) continue
          report({
            at: text,
            span: { start: count.start, end: count.end },
            data: { clause: clauseOf(part, count), number: count.raw.trim() },
          })
        }
      }
    },
  }),
}
