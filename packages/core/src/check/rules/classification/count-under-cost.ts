import { isCostRow, isCountUnit, isExtentUnit, plainName, quantityOf, targetText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** Time is no money either. */
const days = /^(?:天|日)$/

/** Things counted where money belongs. */
export const countUnderCost: Rule = {
  id: 'count-under-cost',
  family: 'classification',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'cost', verified: false }],
  ofTarget: true,
  since: '0.2.0',
  docs: {
    title: '成本指标写数量',
    what: '成本指标的值是个数、次数、人数等，不是金额。',
    why: '成本指标是花钱的上限。写成数量，成本没有控制标准，也无法与预算核对。',
    example: '成本指标“更换水表”≥300台。',
    instead: '“更换水表”≥300台移到数量指标；成本写“水表单价≤260元/台”。',
    cannotSee: '社会成本、生态环境成本不查。值是比率的（如成本控制率）不提示。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '成本指标“{name}”的值是“{value}”，不是金额。请写成本的上限（单价或总额），数量移到数量指标。',
      },
    },
    en: {
      sentences: {
        default:
          'The cost row “{name}” is “{value}”, which is no money. Give a ceiling (a price or a sum) and move the count to quantity.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: (indicator) => {
      const { name, target } = indicator
      const value = quantityOf(target.value)
      if (
        !isCostRow(indicator) ||
        !value?.unit ||
        !(isCountUnit(value.unit) || isExtentUnit(value.unit) || days.test(value.unit)) ||
        value.per?.length
      )
        return
      if (Number(value.number) === 0) return
      report({ at: target, data: { name: plainName(name.raw), value: targetText(indicator) }, related: [name] })
    },
  }),
}
