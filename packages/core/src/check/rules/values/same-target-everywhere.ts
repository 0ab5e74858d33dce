import type { Indicator } from '../../../form/index.ts'
import { isCostRow, isSatisfaction, plainText, quantityOf } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** Fewer rows may well agree by chance. */
const leastRows = 6

/** Rows with a number of their own; a date, money and what people are asked are set otherwise. */
const isCounted = (row: Indicator): boolean =>
  quantityOf(row.target.value) !== undefined && !isCostRow(row) && !isSatisfaction(row.name.raw)

/** One and the same value for all that is set. */
export const sameTargetEverywhere: Rule = {
  id: 'same-target-everywhere',
  family: 'values',
  severity: 'hint',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'appropriateness', verified: false }],
  ofTarget: true,
  since: '0.2.0',
  docs: {
    title: '指标值全都一样',
    what: '一张表里六项以上的数值指标（成本、满意度除外），值全部相同，如都是“100%”或都是“=1项”。',
    why: '不同的事要求不会正好一样。值都相同，多半是随手填的，看不出每件事的要求。',
    example: '八项指标都是“100%”。',
    instead: '数量写个数，质量写各自的标准：“≥12处”“≥95%”“=100%”。',
    cannotSee: '只看值，不看是否确有理由都做到100%。',
  },
  messages: {
    'zh-CN': { sentences: { default: '本表{count}项数值指标的值都是“{found}”，看不出各项工作的要求。请逐项核定。' } },
    en: {
      sentences: {
        default:
          'All {count} numeric targets of this form are “{found}”, which says nothing of what each piece of work takes. Set them one by one.',
      },
    },
  },
  create: ({ report }) => ({
    form: ({ indicators, phase }) => {
      if (phase === 'evaluation') return
      const rows: Indicator[] = []
      for (const row of indicators) {
        const [first] = rows
        // The second value tells most forms to be of no interest.
        if (isCounted(row) && first && plainText(row.target.raw) !== plainText(first.target.raw)) return
        if (isCounted(row)) rows.push(row)
      }
      const [first, ...others] = rows
      const levels = new Set(rows.map(({ level2 }) => level2.value))
      if (!first || rows.length < leastRows || levels.size < 2) return
      report({
        at: first.target,
        data: { count: rows.length, found: first.target.raw.trim() },
        related: others.map(({ target }) => target),
      })
    },
  }),
}
