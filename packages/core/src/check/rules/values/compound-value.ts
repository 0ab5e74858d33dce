import { quantitiesOf } from '../../../queries/index.ts'
import { printValue, type Quantity, type Range, type Value } from '../../../value/index.ts'
import type { Rule } from '../../rule.ts'

/** ≥5%, ≤10% of one thing are the two ends of a range. */
const isRange = ([low, high, ...more]: readonly (Quantity | Range)[]): boolean =>
  more.length === 0 &&
  low?.kind === 'quantity' &&
  high?.kind === 'quantity' &&
  low.unit === high.unit &&
  (low.op === '≥' || low.op === '>') &&
  (high.op === '≤' || high.op === '<')

const bound = /[≥≤＞＜><]\s*\d[\d.,]*\s*[%％‰\u4e00-\u9fff]{0,3}/g

/** The values of a cell in print; those of a sentence (≥200人，其中女性≥50人) by their operators. */
const valuesOf = (value: Value | undefined, raw: string): readonly string[] => {
  if (value?.kind === 'list') {
    const values = quantitiesOf(value)
    return isRange(values) ? [] : values.map(printValue)
  }
  return value?.kind === 'qualitative' ? (raw.normalize('NFKC').match(bound) ?? []).map((hit) => hit.trim()) : []
}

/** Two numbers that would have to be met in one cell. */
export const compoundValue: Rule = {
  id: 'compound-value',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'indicator-value', verified: false }],
  ofTarget: true,
  since: '0.1.0',
  docs: {
    title: '一个指标写了两个值',
    what: '一个单元格里写了两个以上的数值，如人数和天数。',
    why: '一个达到、一个没达到时，这一行就没法评分。',
    example: '“骨干教师研修人数、天数”：≥60人、5天。',
    instead: '分成两行：“研修人数”≥60人；“研修天数”≥5天。',
    cannotSee: '区间（10—15人）是一个值，不提示；名称里并列的两件事由别的规则检查。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{found}”里有{count}个值（{values}），一个达到、一个没达到时无法评分。请分成{count}行，一行一个值。',
      },
    },
    en: {
      sentences: {
        default:
          '“{found}” holds {count} values ({values}); where only one is met, the row cannot be scored. Make {count} rows of it, one value each.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: ({ target }) => {
      const values = valuesOf(target.value, target.raw)
      if (values.length < 2) return
      report({ at: target, data: { found: target.raw.trim(), count: values.length, values: [...values] } })
    },
  }),
}
