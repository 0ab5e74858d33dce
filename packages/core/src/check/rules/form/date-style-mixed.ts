import type { Disclosure, Printed } from '../../../form/index.ts'
import { remembered } from '../../../form/remembered.ts'
import { plainText, yearOf } from '../../../queries/index.ts'
import { daysOf } from '../../../value/span.ts'
import type { Rule } from '../../rule.ts'

interface Style {
  readonly text: string
  readonly signs: '年月日' | '-' | '.' | '/'
}

interface Dated extends Style {
  readonly cell: Printed
  /** The last day that is meant, as ISO date. */
  readonly day: string
}

const signsOf = (text: string): Style['signs'] => {
  if (/\d{4}\.\d/.test(text)) return '.'
  if (/\d{4}-\d{1,2}-\d/.test(text)) return '-'
  return /\d{4}\/\d/.test(text) ? '/' : '年月日'
}

/** 完成时间2025年6月 and 2025年6月, 底前 and 底 are no two ways worth a word of their own. */
const wordsOf = (raw: string): string =>
  plainText(raw)
    .normalize('NFKC')
    .replace(/^≤|[。；;]$/g, '')

/** The same few deadlines stand in row after row. */
const styleOf = remembered((raw): Style => ({ text: wordsOf(raw), signs: signsOf(raw) }))

const datedCells = (disclosure: Disclosure): readonly Dated[] => {
  const found: Dated[] = []
  for (const form of disclosure.forms)
    for (const { target, level2 } of form.indicators) {
      const { value } = target
      if (value?.kind !== 'date' || level2.value !== 'timeliness' || value.op === '≥') continue
      const day = daysOf(value, yearOf(form, disclosure))?.to
      if (day !== undefined) found.push({ cell: target, day, ...styleOf(target.raw) })
    }
  return found
}

/** One day told in several ways, or days told with several signs. */
export const dateStyleMixed: Rule = {
  id: 'date-style-mixed',
  family: 'form',
  severity: 'hint',
  basis: [
    { kind: 'law', law: 'gb-t-9704-2012', article: 'dates', verified: true },
    { kind: 'law', law: 'gb-t-15835-2011', article: 'dates', verified: false },
  ],
  since: '0.2.0',
  docs: {
    title: '日期写法不一',
    what: '同一份文件的时效指标里，同一个日期写成几种样子（2025年12月31日前、2025年底前、2025年12月），或者有的用年月日、有的用点或横线。',
    why: '“底前”“12月”和“12月31日”按字面期限不同，读者要猜是不是一回事；也没法按日期汇总。',
    example: '表1写“2025年12月31日前”，表2写“2025年底前”。',
    instead: '都写“2025年12月31日前”。',
    cannotSee: '日期本来不同的不比较；正文里的日期不看。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '同一个期限写成了{count}种：“{styles}”。请统一成一种，如“{example}”。',
        signs: '日期有的写“{one}”，有的写“{other}”。请统一用年月日。',
      },
    },
    en: {
      sentences: {
        default: 'One deadline is written in {count} ways: “{styles}”. Use one, such as “{example}”.',
        signs: 'Some dates are written “{one}”, others “{other}”. Write all of them with 年, 月, 日.',
      },
    },
  },
  create: ({ report }) => ({
    disclosure: (disclosure) => {
      const all = datedCells(disclosure)
      for (const [day, same] of Map.groupBy(all, (each) => each.day)) {
        const styles = Map.groupBy(same, ({ text }) => text)
        const [first, ...others] = [...styles.values()].flatMap(([each]) => each ?? [])
        if (!first || others.length === 0) continue
        const [year, month, date] = day.split('-').map(Number)
        report({
          at: first.cell,
          data: { count: styles.size, styles: [...styles.keys()], example: `${year}年${month}月${date}日前` },
          related: others.map(({ cell }) => cell),
        })
      }
      const [one] = all
      const other = all.find(({ signs, day }) => signs !== one?.signs && day !== one?.day)
      if (one && other)
        report({ at: other.cell, message: 'signs', data: { one: one.text, other: other.text }, related: [one.cell] })
    },
  }),
}
