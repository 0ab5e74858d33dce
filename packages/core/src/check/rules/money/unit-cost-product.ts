import { billCells, costBill } from '../../../closure/cost-bill.ts'
import { fenOfData } from '../../../queries/form-money.ts'
import { targetText } from '../../../queries/index.ts'
import type { Exact } from '../../../value/exact.ts'
import type { Rule } from '../../rule.ts'

/** 元 for 万元: with ten thousand times as much the prices use the budget, and no more. */
const isSlip = (total: Exact, budget: Exact): boolean => {
  const meant = total.times(10_000)
  return total.gt(0) && meant.gte(budget.times('0.3')) && meant.lte(budget.times('1.05'))
}

/** Unit prices times quantities (and the sums beside them) against the year's money. */
export const unitCostProduct: Rule = {
  id: 'unit-cost-product',
  family: 'money',
  severity: 'error',
  basis: [
    { kind: 'arithmetic', verified: true },
    { kind: 'criterion', law: 'caiyu-2015-88', article: 'appropriateness', verified: false },
  ],
  since: '0.1.0',
  docs: {
    title: '单价乘数量超过预算',
    what: '成本指标中的单价乘以数量指标，加上其他成本，大于本年预算（错误；只凭名称中的词找到数量的，作警告）；乘出来只有预算的万分之一，疑似把“万元”写成“元”（警告）；按最低数量计算恰好等于预算、而数量写的是“≥”时，作提示。',
    why: '单价和数量各自看都合理，乘起来却可能超过预算。数量写“≥”、成本刚好用完预算，多做一个就超支，指标互相卡住。',
    example: '预算20万元；送戏下乡≥12场，演出补贴≤2万元/场：最少也要24万元。',
    instead: '送戏下乡≥10场，演出补贴≤2万元/场；或把预算调整为24万元。',
    cannotSee:
      '按名称相近和单位相同找数量；名称差得远、数量写在说明里、同一单价对应几行数量时找不到，不计算；只凭一个相同的词找到数量的，超出5%以上才提示，补助上限不计算。按月计价的不折算。只按数量的下限算，实际可能更多。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '单价乘数量连同其他成本合计{sum:money}（{terms}），本年预算为{budget:money}，超出{over:money}。请核对单价、数量或预算。',
        loose:
          '单价乘数量合计{sum:money}（{terms}），本年预算为{budget:money}，超出{over:money}。若这些数量都由本项目资金支付，请核对单价、数量或预算。',
        small:
          '按单价乘数量合计只有{sum:money}（{terms}），本年预算为{budget:money}，相差约一万倍。单价的单位可能应为“万元”，请核对。',
        exact:
          '按最低数量计算，成本合计{sum:money}（{terms}），恰好等于本年预算；数量写的是“≥”，多做一项就会超支。请把数量改为“=”，或降低单价留出余地。',
      },
    },
    en: {
      sentences: {
        default:
          'Unit prices times quantities, with the other costs, come to {sum:money} ({terms}); the year’s budget is {budget:money}, {over:money} less. Check prices, quantities or the budget.',
        loose:
          'Unit prices times quantities come to {sum:money} ({terms}); the year’s budget is {budget:money}, {over:money} less. If this project pays for all of them, check prices, quantities or the budget.',
        small:
          'Unit prices times quantities come to no more than {sum:money} ({terms}); the year’s budget is {budget:money}, some ten thousand times as much. The unit of the price may have to be 万元: check it.',
        exact:
          'At the least quantities the costs come to {sum:money} ({terms}), exactly the year’s budget; the quantities say “≥”, so one more would overspend. Write “=” for the quantities, or leave room in the prices.',
      },
    },
  },
  create: ({ report }) => ({
    form: (_, node) => {
      const bill = costBill(node)
      if (!bill || bill.products.length === 0) return
      const most = bill.others.reduce((a, b) => (a.gt(b) ? a : b), bill.year)
      const tolerance = node.profile.moneyTolerance
      // What the sums alone exceed is said by cost-sum-over-budget.
      if (bill.sums.minus(most).gt(tolerance)) return
      const over = bill.total.minus(most)
      // Where names tell less, ceilings that exceed the budget by a little are left alone.
      const loose = bill.products.some((product) => product.loose)
      const terms = [
        ...bill.products.map(({ price, count }) => `${targetText(price)}×${count.number.toFixed()}`),
        ...bill.lines.flatMap((line) => (line.kind === 'sum' ? [targetText(line.indicator)] : [])),
      ]
      const data = {
        sum: fenOfData(bill.total),
        budget: fenOfData(most),
        over: fenOfData(over),
        terms,
      }
      const related = billCells(bill)
      if (bill.lines.length === bill.products.length && isSlip(bill.total, most))
        report({ at: bill.budget.amount, message: 'small', severity: 'warning', data, related })
      else if (loose && over.gt(most.div(20)))
        report({ at: bill.budget.amount, severity: 'warning', message: 'loose', data, related })
      else if (over.gt(tolerance) && !loose) report({ at: bill.budget.amount, data, related })
      else if (over.abs().lte(tolerance) && bill.complete && bill.products.some(({ count }) => count.open))
        report({ at: bill.budget.amount, message: 'exact', severity: 'hint', data, related })
    },
  }),
}
