import type { Printed } from '../../../form/index.ts'
import { costAmount, isCostRow } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** Several costs, every one spent to the last fen as planned. */
export const costActualEqualsPlan: Rule = {
  id: 'cost-actual-equals-plan',
  family: 'evaluation',
  severity: 'hint',
  basis: [{ kind: 'law', law: 'caiyu-2020-10', article: 'self-evaluation-form', verified: false }],
  since: '0.1.0',
  docs: {
    title: '各项成本分毫不差',
    what: '自评表有两项以上成本，实际完成值全部与年度指标值相等。',
    why: '几项支出都恰好等于计划，通常是照抄了计划数，而不是按账填写。',
    example: '讲师费4.2万元、场地费3.8万元、资料费1.5万元，实际完成值全部相同。',
    instead: '按账面填写：讲师费4.05万元、场地费3.8万元、资料费1.46万元。',
    cannotSee: '合同价固定、一次付清的支出本来就会相等。单价和比率不比较。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '{count}项成本的实际完成值全部与年度指标值相等，像是照抄计划数。请按账面数核对。',
      },
    },
    en: {
      sentences: {
        default:
          'All {count} costs came out exactly as planned; the plan seems to have been copied. Check them against the accounts.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form) => {
      const cells: Printed[] = []
      for (const row of form.indicators) {
        const planned = row.actual && isCostRow(row) ? costAmount(row, form) : undefined
        if (!row.actual || !planned || planned.per) continue
        const spent = costAmount(row, form, 'actual')
        if (spent && !planned.fen.eq(spent.fen)) return
        if (spent) cells.push(row.actual)
      }
      const [first, ...others] = cells
      if (!first || others.length === 0) return
      report({ at: first, data: { count: cells.length }, related: others })
    },
  }),
}
