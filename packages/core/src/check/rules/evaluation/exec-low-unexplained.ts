import type { Form } from '../../../form/index.ts'
import { plainText } from '../../../queries/index.ts'
import { Exact } from '../../../value/exact.ts'
import type { Rule } from '../../rule.ts'
import { yearLines } from '../monitoring/shared/year-money.ts'
import { explainsAll, isBlankNote } from './shared/notes.ts'

/** 预算执行率 said in a cell or in the account of the year: the shortfall is spoken of. */
const speaksOfMoney =
  /(?:执行率|执行进度|预算执行|支付|结余|结转|未支付|未使用|节约|节余|压减|收回|调减|尾款|质保金)[^。；]{0,30}|(?:资金|经费|预算)[^。；]{0,20}(?:未|结余|剩余|节约|收回)/

/** Whether any text of the form speaks of why money was left. */
const isExplained = (form: Form): boolean =>
  explainsAll(form) ||
  form.fields.some(({ label, value }) => /说明|备注/.test(plainText(label.raw)) && !isBlankNote(value.raw)) ||
  speaksOfMoney.test(plainText(form.goalActual?.raw ?? '')) ||
  form.indicators.some((row) =>
    [row.note, row.scoreReason, row.remark].some((cell) => cell && speaksOfMoney.test(plainText(cell.raw))),
  )

/** Money left over, and nobody says why, where the region wants to know. */
export const execLowUnexplained: Rule = {
  id: 'exec-low-unexplained',
  family: 'evaluation',
  severity: 'warning',
  basis: [
    { kind: 'practice', verified: true },
    { kind: 'law', law: 'caiyu-2020-10', article: 'explanation', verified: true },
  ],
  since: '0.2.0',
  docs: {
    title: '预算执行率低没有说明原因',
    what: '本地区规则规定执行率低于一定比例须说明的（如四川90%），自评表资金总额的执行率低于该比例，全表没有说明资金未用完的原因。',
    why: '执行率低，说明预算编高了或者工作没有做完，应说明原因和改进措施，作为下年安排预算的依据。',
    example: '全年预算数24万元，全年执行数18万元，执行率75%，没有说明。',
    instead: '说明：两个标段结算审计未完成，尾款5.2万元次年3月支付；下年按合同进度编列预算。',
    cannotSee: '没有规定比例的地区不检查。说明写在同一次检查的其他文件里的看不到。写了但没有写清楚的看不出来。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '“{name}”执行率{rate}%，低于{line}%，没有说明原因（预算{budget:money}，执行{executed:money}）。请说明资金未用完的原因和改进措施。',
      },
    },
    en: {
      sentences: {
        default:
          '“{name}” has an execution rate of {rate} %, below {line} %, and no explanation ({executed:money} of {budget:money}). Say why money was left, and what will be done.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form, { profile }) => {
      const below = profile.executionExplainedBelow
      if (below === undefined || form.phase !== 'self-evaluation') return
      const [total] = yearLines(form)
      if (!total?.budget || !total.executed) return
      const { name, budget, executed } = total
      if (budget.fen <= 0 || new Exact(executed.fen).gte(new Exact(below).times(budget.fen)) || isExplained(form))
        return
      report({
        at: executed.cell,
        data: {
          name,
          rate: new Exact(executed.fen).times(100).div(budget.fen).toDecimalPlaces(2).toFixed(),
          line: new Exact(below).times(100).toFixed(),
          budget: budget.fen,
          executed: executed.fen,
        },
        related: [budget.cell],
      })
    },
  }),
}
