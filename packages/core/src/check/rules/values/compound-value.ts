import { printValue } from '../../../value/index.ts'
import type { Rule } from '../../rule.ts'
import { quantitiesOf } from '../queries/index.ts'

/** Two numbers that would have to be met in one cell. */
export const compoundValue: Rule = {
  id: 'compound-value',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'indicator-value', verified: false }],
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
      const values = target.value?.kind === 'list' ? quantitiesOf(target.value) : []
      if (values.length < 2) return
      report({ at: target, data: { found: target.raw.trim(), count: values.length, values: values.map(printValue) } })
    },
  }),
}
