import { Exact } from '../../../value/exact.ts'
import type { Rule } from '../../rule.ts'
import { yearLines } from './shared/year-money.ts'

/** Money that is spent too slowly for the month, where the region says what too slowly is. */
export const executionBehind: Rule = {
  id: 'execution-behind',
  family: 'monitoring',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'chuancaiji-2025-10', article: 'execution-warning', verified: true }],
  since: '0.2.0',
  docs: {
    title: '预算执行进度低于预警线',
    what: '监控表资金总额的执行率，低于本地区计分规则中该月份的预警线（如四川：1—4月25%、1—6月40%、1—8月60%、1—10月80%）。',
    why: '执行进度过慢，往往是项目没有按计划实施。达到预警线的，要在规定时间内决定继续执行、调整用途还是取消。',
    example: '四川某项目1—8月执行率52%，预警线60%。',
    instead: '写明进度慢的原因和后几个月的支出安排；确实用不完的，及时申请调整。',
    cannotSee: '没有规定预警线的地区不检查（全国办法没有数字）。表上看不出监控到哪一个月的不检查。只看资金总额一行。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '截至{month}月，“{name}”执行{executed:money}，预算{budget:money}，执行率{rate}%，低于{line}%的预警线。请说明原因，并提出继续执行、调整或取消的意见。',
      },
    },
    en: {
      sentences: {
        default:
          'By month {month}, “{name}” has spent {executed:money} of {budget:money}, {rate} %, below the warning line of {line} %. Say why, and whether to go on, reallocate or cancel.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form, { profile }) => {
      const lines = profile.monitoring?.execution ?? []
      const [total] = form.phase === 'monitoring' && lines.length > 0 ? yearLines(form) : []
      if (!total?.budget || !total.executed || total.month === undefined) return
      const { name, budget, executed, month } = total
      // A warning line is that of the end of its month: before it, the line of the month before holds.
      const line = lines.findLast((each) => each.month <= month)
      if (!line || budget.fen <= 0 || new Exact(executed.fen).gte(new Exact(line.below).times(budget.fen))) return
      report({
        at: executed.cell,
        data: {
          name,
          month,
          executed: executed.fen,
          budget: budget.fen,
          rate: new Exact(executed.fen).times(100).div(budget.fen).toDecimalPlaces(2).toFixed(),
          line: new Exact(line.below).times(100).toFixed(),
        },
        related: [budget.cell],
      })
    },
  }),
}
