import type { Indicator } from '../../../form/index.ts'
import { fenOf, quantityOf, targetText, yearBudget } from '../../../queries/index.ts'
import type { RowNode, Rule } from '../../rule.ts'
import { isSingleEvent } from './shared/single-event.ts'

/** Work done against what was to be done: what falls far below 100 % was not done. */
const fullByNature =
  /(?:完成|合格|达标|可用|在线|通过|及时|准时|按时|准确|正确|正常[^，。]{0,4}|运转|出勤|到位|支付|拨付|发放|执行|验收[^，。]{0,3}|保障|完好|完整|规范|优良|兑现|落实|办结|处置|履约|满意)(?:率|度|比例)$/
/** Part of the way only: a rate of the half year is half. */
const partWay = /汛前|年中|上半年|半年|季度|\d+月|月底|首期|首批|第[一二三]批|序时|新增|困难|违/
/** The share at and below which such a rate is called low (domain.md §8). */
const lowest = 60

const isLowRate = (indicator: Indicator, { head, isSatisfaction }: RowNode): boolean => {
  const quantity = quantityOf(indicator.target.value)
  if (!quantity || quantity.scale || (quantity.unit !== null && quantity.unit !== '%')) return false
  if (quantity.op === '≤' || quantity.op === '<') return false
  const number = Number(quantity.number)
  // Without a percent sign a fraction (0.95) and marks of ten are no low shares.
  if (!(number > (quantity.unit === '%' ? 0 : 10) && number <= lowest)) return false
  return (fullByNature.test(head) || isSatisfaction) && !partWay.test(head)
}

/** Activities, of which one alone is little for a large sum; one building is not. */
const activity = /活动|培训|讲座|宣传|调研|检查|巡查|交流|会议|座谈|研讨|服务|慰问|走访|展览|演出/
const activityUnits = new Set<string | null>([null, '次', '场', '场次', '期', '项', '个'])
/** 300 000 yuan, in fen. */
const largeSum = 30_000_000

/** The only quantity of the form is one activity, and the money is much. */
const isLoneCount = (indicator: Indicator, { form, template, head }: RowNode): boolean => {
  if (indicator.level2.value !== 'quantity') return false
  const quantity = quantityOf(indicator.target.value)
  if (quantity?.number !== '1' || quantity.scale || quantity.per?.length || !activityUnits.has(quantity.unit))
    return false
  if (quantity.op !== '≥' && quantity.op !== null) return false
  if (!activity.test(head) || isSingleEvent(head)) return false
  if (form.indicators.filter((row) => row.level2.value === 'quantity').length !== 1) return false
  return (fenOf(yearBudget(form, template)) ?? 0) >= largeSum
}

/** A target that is met without effort. */
export const targetTooLow: Rule = {
  id: 'target-too-low',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'appropriateness', verified: false }],
  ofTarget: true,
  since: '0.1.0',
  docs: {
    title: '指标值偏低',
    what: '完成率、合格率、满意度等的指标值不超过60%；或几十万元的项目只有一个数量指标，且只要求一次活动。',
    why: '不用努力就能达到的目标不起约束作用，与安排的资金不匹配。',
    example: '质量指标“下水井盖更换完成率”：≥50%；45万元的项目只写“开展宣传活动≥1次”。',
    instead: '≥95%；按资金写足数量：“进社区宣传活动”≥24次。',
    cannotSee:
      '覆盖率、普及率、参与率等起点低的比率不提示；季度、半年的进度不提示；行业里正常是多少看不出来；只办一次的大赛、展会不提示。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{name}”的指标值“{found}”偏低，做一半多就算完成。请参照上年实际或同类单位水平提高，一般不低于90%。',
        count:
          '全年预算{budget:money}，数量指标只有“{name}”“{found}”一项，与资金不匹配。请写明这笔钱要办的各项内容和数量。',
      },
    },
    en: {
      sentences: {
        default:
          'The target “{found}” of “{name}” is low: a little over half would meet it. Raise it towards last year’s figure or that of like units, as a rule 90 % or more.',
        count:
          'The budget is {budget:money}, and the only quantity is “{name}” “{found}”. Say what this money is to buy, and how much of it.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: (indicator, node) => {
      const { target } = indicator
      const low = isLowRate(indicator, node)
      if (!low && !isLoneCount(indicator, node)) return
      const data = { name: node.name, found: targetText(indicator) }
      if (low) return report({ at: target, data })
      const budget = yearBudget(node.form, node.template)
      report({
        at: target,
        message: 'count',
        data: { ...data, budget: fenOf(budget) ?? 0 },
        ...(budget && { related: [budget.amount] }),
      })
    },
  }),
}
