import { quantityOf, targetText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

const outputs = new Set<string | undefined>(['quantity', 'quality', 'timeliness'])
/** Names of money that is spent; 发放贷款, 带动投资 and the like are outputs measured in money. */
const spending =
  /(?:经费|费用|成本|费|支出|开支|薪酬|工资|津贴|(?:采购|购置|建设|工程|改造|维修|运维|租赁|制作|印刷|宣传|培训|办公)(?:资金|款))(?:金额|总额|标准|数)?$/

/** Money that is spent, filed under quantity, quality or timeliness. */
export const costUnderOther: Rule = {
  id: 'cost-under-other',
  family: 'classification',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'cost', verified: false }],
  ofTarget: true,
  since: '0.1.0',
  docs: {
    title: '成本归到了其他指标',
    what: '名称是经费、费用、成本，值是金额的一行，归在数量、质量或时效指标下。',
    why: '花多少钱是成本，不是产出。归错了类，成本合计就不完整，自评时也按“越多越好”计分。',
    example: '数量指标：驻村工作经费，2万元。',
    instead: '成本指标：驻村工作经费，≤2万元；数量指标：驻村人数，1人。',
    cannotSee: '发放贷款、带动投资等以金额计量的产出不报告。名称看不出是支出的不报告。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        quantity: '“{name}”（{value}）是支出金额，却归在数量指标下。请移到成本指标，另写这笔支出的产出。',
        quality: '“{name}”（{value}）是支出金额，却归在质量指标下。请移到成本指标，另写这笔支出的产出。',
        timeliness: '“{name}”（{value}）是支出金额，却归在时效指标下。请移到成本指标，另写这笔支出的产出。',
      },
    },
    en: {
      sentences: {
        quantity:
          '“{name}” ({value}) is money spent, yet it stands under quantity. Move it to cost, and say what the money brings.',
        quality:
          '“{name}” ({value}) is money spent, yet it stands under quality. Move it to cost, and say what the money brings.',
        timeliness:
          '“{name}” ({value}) is money spent, yet it stands under timeliness. Move it to cost, and say what the money brings.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: (indicator, { name }) => {
      const { level2, target } = indicator
      const value = quantityOf(target.value)
      if (!value || (value.unit !== '元' && !(value.unit === null && value.scale !== undefined))) return
      if (!outputs.has(level2.value) || !spending.test(name)) return
      report({
        at: target,
        message: level2.value ?? 'quantity',
        data: { name, value: targetText(indicator) },
        related: [indicator.name],
      })
    },
  }),
}
