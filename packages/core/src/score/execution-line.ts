import type { Form, FundLine } from '../form/form.ts'
import { kept } from '../form/kept.ts'
import { samePath } from '../form/same-path.ts'
import type { FundRef } from '../template/schema/index.ts'
import { templateOf } from '../template/template-of.ts'

/** Where a form prints its execution: the money cells of the year's total, by index over `funds`. */
export interface ExecutionLine {
  readonly budget?: number
  readonly executed?: number
  readonly weight?: number
  readonly rate?: number
  readonly score?: number
  /** The initial budget stands for the adjusted one, which the form does not print. */
  readonly initial: boolean
}

/** Cleaned column labels of money tables in self-evaluations, by what they hold; the first that is there counts. */
const columns = {
  budget: ['全年预算数', '全年预算', '调整后预算数', '调整预算数', '预算数', '预算'],
  initial: ['年初预算数', '年初预算'],
  executed: ['全年执行数', '执行数', '全年执行', '实际执行数', '实际支出', '支出数'],
  weight: ['分值', '权重'],
  rate: ['执行率', '预算执行率'],
  score: ['得分', '自评得分'],
} as const
type Role = keyof typeof columns

/** 1-7月执行数: the period before a label is no part of what the column holds. */
const timeless = (column: string): string =>
  column.replace(/^(?:\d{1,2}月?[-—–―~～至到]\d{1,2}月|截至\d{1,2}月|上半年)(?:份|底|末)?/, '')

const pathOf = (path: readonly string[]): string => path.join('\n')

const filled = ({ amount }: FundLine): boolean => amount.value !== undefined

/** The line that carries points or a score; else the first that has an executed amount; else the first. */
const totalPath = (funds: readonly FundLine[]): readonly string[] | undefined => {
  const with_ = (...roles: Role[]) =>
    funds.find((line) => filled(line) && roles.some((role) => columns[role].some((label) => label === line.column)))
  const line = with_('weight', 'score') ?? with_('executed') ?? funds[0]
  return line?.path
}

/**
 * Finds the execution row of a form: where its template says, else by the labels of its columns. Only the year's total
 * counts (the lines below it print — for their points).
 */
export const executionLine = kept((form: Form): ExecutionLine | undefined => {
  const money = templateOf(form)?.money
  const byRef = (ref: FundRef | undefined): number | undefined => {
    if (ref === undefined) return undefined
    const index = form.funds.findIndex(
      (line) => samePath(line.path, ref.path) && (ref.column === undefined || line.column === ref.column),
    )
    return index < 0 ? undefined : index
  }
  const total = totalPath(form.funds)
  const ofTotal = form.funds.flatMap(({ path, column }, index) =>
    total && samePath(path, total) ? [{ index, column: timeless(column) }] : [],
  )
  const byLabel = (role: Role): number | undefined => {
    for (const label of columns[role]) {
      const found = ofTotal.find(({ column }) => column === label)
      if (found) return found.index
    }
    return undefined
  }
  const adjusted = byRef(money?.yearBudget) ?? byLabel('budget')
  const empty = adjusted === undefined || form.funds[adjusted]?.amount.raw === ''
  const initial = empty ? byLabel('initial') : undefined
  const line = {
    budget: initial ?? adjusted,
    executed: byRef(money?.executed) ?? byLabel('executed'),
    weight: byRef(money?.executionPoints) ?? byLabel('weight'),
    rate: byRef(money?.executionRate) ?? byLabel('rate'),
    score: byRef(money?.executionScore) ?? byLabel('score'),
  }
  if (line.executed === undefined && line.weight === undefined && line.score === undefined) return undefined
  const found = Object.fromEntries(Object.entries(line).filter(([, index]) => index !== undefined))
  return { ...found, initial: initial !== undefined }
})

/** Of several columns of one amount (全部, 其中：财政拨款) the whole counts. */
const wholeOf = (column: string): string => column.replace(/\/(?:全部|合计|小计|总额)$/, '')

const sums = /^(?:金额)?(?:合计|总计|小计)$/
/** 年度资金总额: what stands below it is where the money comes from, no task. */
const wholeMoney = /资金总额$/

/**
 * The execution rows of a form: the one of `executionLine`, or in a whole department's form every task that carries points
 * of its own. The line that adds the tasks up is none of them.
 */
export const executionLines = kept((form: Form): readonly ExecutionLine[] => {
  const one = executionLine(form)
  if (wholeMoney.test(form.funds[one?.weight ?? -1]?.path.at(-1) ?? '')) return one ? [one] : []
  const byPath = Map.groupBy([...form.funds.entries()], ([, { path }]) => pathOf(path))
  const tasks = [...byPath.values()].flatMap((cells): ExecutionLine[] => {
    const [first] = cells
    if (first === undefined || sums.test(first[1].path.at(-1) ?? '')) return []
    const indexOf = (role: Role): number | undefined =>
      columns[role].flatMap((label) => cells.find(([, { column }]) => wholeOf(column) === label)?.[0] ?? [])[0]
    const found = (['budget', 'executed', 'weight', 'rate', 'score'] as const).flatMap((role) => {
      const index = indexOf(role)
      return index === undefined ? [] : [[role, index] as const]
    })
    const line = { ...Object.fromEntries(found), initial: false }
    const weight = 'weight' in line && typeof line.weight === 'number' ? form.funds[line.weight] : undefined
    return weight && filled(weight) ? [line] : []
  })
  return tasks.length > 1 ? tasks : one === undefined ? [] : [one]
})
