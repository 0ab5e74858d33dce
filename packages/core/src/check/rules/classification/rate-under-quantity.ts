import { quantitiesOf, targetText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { standardRate } from './shared/standard-rate.ts'

/** How much of a whole is reached or covered is a quantity of work; what else has % is a standard. */
const coverage = /覆盖|普及|完成|开工|竣工|执行|到位|发放|兑现|参保|参与|入户|回收|占比|比例|比重|率$/
/** A percentage under quantity whose name is that of a thing. */
export const rateUnderQuantity: Rule = {
  id: 'rate-under-quantity',
  family: 'classification',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'indicator-value', verified: false }],
  ofTarget: true,
  since: '0.1.0',
  docs: {
    title: '数量指标写成了百分比',
    what: '数量指标的名称是一件事或一样东西，值却是百分比。',
    why: '数量指标回答“做多少”，应是可数的数和单位。百分比说明达到的程度，属于质量指标。',
    example: '数量指标：科技信息推广应用，≥95%。',
    instead: '数量指标：推送科技信息，≥360条；质量指标：信息审核合格率，≥95%。',
    cannotSee: '名称写明是率、比例、覆盖的，可能是表示工作量的覆盖率、完成率，不报告。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '数量指标“{name}”的值是“{value}”，看不出数量是多少。请写可数的数和单位，百分比移到质量指标并写明是什么率。',
      },
    },
    en: {
      sentences: {
        default:
          'The quantity “{name}” is “{value}”: how much is not said. Give a number and a unit; move the percentage to quality and say of what.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: (indicator, { name }) => {
      const { level2, target } = indicator
      if (level2.value !== 'quantity' || name === '') return
      const values = quantitiesOf(target.value)
      if (values.length === 0 || !values.every(({ unit }) => unit === '%' || unit === '‰')) return
      if (coverage.test(name) && !standardRate.test(name)) return
      report({ at: target, data: { name, value: targetText(indicator) }, related: [indicator.name] })
    },
  }),
}
