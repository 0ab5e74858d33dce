import type { Form, FundLine } from '../form/index.ts'
import { samePath } from '../form/same-path.ts'
import { taskGroup, taskTwins } from '../form/task-twins.ts'
import { isTotalLabel } from '../form/total-label.ts'
import { fenOf, isMoneyColumn } from '../queries/index.ts'
import type { FundRef, Template } from '../template/schema/index.ts'

/** Money cells of one column that must add up. */
export interface BudgetSum {
  readonly total: FundLine
  readonly parts: readonly FundLine[]
  /** Whether the parts are all there are; otherwise (其中：) together they must not exceed the total. */
  readonly whole: boolean
}

const columnsOf = (form: Form): readonly string[] =>
  [...new Set(form.funds.map((fund) => fund.column))].filter(isMoneyColumn)

const at = (form: Form, ref: FundRef, column: string): FundLine | undefined =>
  form.funds.find((fund) => fund.column === (ref.column ?? column) && samePath(fund.path, ref.path))

const byTemplate = (form: Form, template: Template): readonly BudgetSum[] =>
  (template.relations ?? []).flatMap((relation) =>
    columnsOf(form).flatMap((column) => {
      const total = at(form, relation.total, column)
      const parts = relation.parts.flatMap((part) => at(form, part, column) ?? [])
      return total?.column === column && parts.length === relation.parts.length
        ? [{ total, parts, whole: relation.within !== true }]
        : []
    }),
  )

/** The row below a table of tasks: in every column of money the sum of the tasks. */
const ofTasks = (form: Form, template: Template): readonly BudgetSum[] => {
  const block = template.rows.find((row) => 'block' in row && row.block === 'tasks')
  if (block === undefined || !('columns' in block) || block.block !== 'tasks' || block.sum === undefined) return []
  const group = taskGroup(block)
  const tasks = new Set(taskTwins(form).flatMap(({ funds }) => funds.map(({ index }) => index)))
  const rows = acrossRows(form.funds.filter(({ path }) => path[0] === group && path.length === 2))
  const columns = columnsOf(form).flatMap((column) => {
    const inColumn = (line: FundLine) => line.column === column && line.path[0] === group && line.path.length === 2
    const total = form.funds.find((line, i) => inColumn(line) && !tasks.has(i) && isTotalLabel(line.path[1] ?? ''))
    const parts = form.funds.filter((line, i) => inColumn(line) && tasks.has(i))
    return total && parts.length > 0 ? [{ total, parts, whole: true }] : []
  })
  return [...columns, ...rows]
}

const totalLabel = /^(?:资金|金额|预算|支出|收入)?(?:总额|合计|总计|小计)$/
/** With such a line among the parts, nothing is left over. */
const restLabel = /^其他/
/** Whose money it is: with three of them, down to one's own, nothing is left over either. */
const levelLabel = /^(?:中央|省|自治区|市|州|盟|县|区|旗|乡|镇|本级|地方)/
/** A department's money is for its upkeep or for projects. */
const isAllSpending = (labels: readonly string[]): boolean =>
  ['基本支出', '项目支出'].every((label) => labels.includes(label))
const isEveryLevel = (labels: readonly string[]): boolean =>
  labels.length >= 3 && labels.every((label) => levelLabel.test(label)) && new Set(labels).size === labels.length

/**
 * The columns of one row of tasks that must add up: 总额 | 财政拨款 | 其他资金. Of 全部 | 其中：财政拨款 the second is within
 * the first.
 */
const acrossRow = (lines: readonly FundLine[]): readonly BudgetSum[] => {
  const groups = Map.groupBy(
    lines.filter(({ column }) => isMoneyColumn(column)),
    ({ column }) => column.split('/').slice(0, -1).join('/'),
  )
  return [...groups.values()].flatMap((cells): readonly BudgetSum[] => {
    const labelOf = ({ column }: FundLine): string => column.split('/').at(-1) ?? ''
    const totals = cells.filter((cell) => /^(?:总额|合计|总计|小计|全部)$/.test(labelOf(cell)))
    const parts = cells.filter((cell) =>
      /^(?:其中)?(?:当年|本年)?(?:财政|其他|上年结转|非财政|单位)/.test(labelOf(cell)),
    )
    const [total] = totals
    if (!total || totals.length > 1 || parts.length === 0 || parts.length + 1 < cells.length) return []
    return [{ total, parts, whole: parts.length > 1 && parts.some((part) => restLabel.test(labelOf(part))) }]
  })
}

/** The rows of every task, and the row that adds them up. */
const acrossRows = (lines: readonly FundLine[]): readonly BudgetSum[] =>
  [...Map.groupBy(lines, ({ path }) => path.join('\n')).values()].flatMap(acrossRow)
/** A year's money is a part of a project's total, but never all of it. */
const yearLabel = /年度|本年|当年预算/

/** Of a form that no template knows: a line and those below it, or a group and the total that stands in it. */
const byPath = (form: Form): readonly BudgetSum[] => [...inColumns(form), ...acrossRows(form.funds)]

const addUp = (total: FundLine, parts: readonly FundLine[]): boolean =>
  (fenOf(total) ?? 0) !== 0 && parts.reduce((sum, part) => sum + (fenOf(part) ?? 0), 0) === fenOf(total)

const inColumns = (form: Form): readonly BudgetSum[] => {
  const sums = columnsOf(form).flatMap((column) => {
    const lines = form.funds.filter((fund) => fund.column === column)
    const below = (path: readonly string[]) =>
      lines.filter((line) => line.path.length === path.length + 1 && samePath(line.path.slice(0, -1), path))
    const sum = (total: FundLine, all: readonly FundLine[]): readonly BudgetSum[] => {
      const parts = all.filter((line) => line !== total)
      if (parts.length === 0 || parts.some((line) => yearLabel.test(line.path.at(-1) ?? '') && parts.length === 1))
        return []
      const labels = parts.map(({ path }) => path.at(-1) ?? '')
      const isAll = labels.some((label) => restLabel.test(label)) || isEveryLevel(labels) || isAllSpending(labels)
      return [{ total, parts, whole: parts.length > 1 && isAll }]
    }
    const parents = lines.flatMap((line) => sum(line, below(line.path)))
    const groups = [
      ...new Map(lines.map((line) => [line.path.slice(0, -1).join('/'), line.path.slice(0, -1)])).values(),
    ]
    const grouped = groups.flatMap((path) => {
      const members = below(path)
      const totals = members.filter((line) => totalLabel.test(line.path.at(-1) ?? ''))
      const [total] = totals
      return total && totals.length === 1 && path.length > 0 ? sum(total, members) : []
    })
    return [...parents, ...grouped]
  })
  // What is all there is in one column is all there is in the others.
  const key = ({ total, parts }: BudgetSum): string => [total, ...parts].map(({ path }) => path.join('/')).join('\n')
  const filled = (parts: readonly FundLine[]) => parts.filter((part) => (fenOf(part) ?? 0) !== 0).length
  const known = new Set(sums.filter(({ total, parts }) => filled(parts) > 1 && addUp(total, parts)).map(key))
  return sums.map((sum) => (known.has(key(sum)) ? { ...sum, whole: true } : sum))
}

/**
 * Whether some of the parts make the total. Labels that a reader nested wrongly (a part and what it consists of side by
 * side) look like a false sum; where a choice of lines fits, nothing is wrong.
 */
const someFit = ({ total, parts }: BudgetSum): boolean => {
  const wanted = fenOf(total)
  let sums = new Set([0])
  for (const part of parts.slice(0, 12)) {
    const fen = fenOf(part) ?? 0
    sums = new Set([...sums, ...[...sums].map((sum) => sum + fen)])
  }
  return wanted !== undefined && wanted !== 0 && sums.has(wanted)
}

/** Whether another money cell is the sum of the parts: they are its parts then, and were nested under the wrong total. */
const isAnothers = (form: Form, { total, parts }: BudgetSum): boolean => {
  const sum = parts.reduce((all, part) => all + (fenOf(part) ?? 0), 0)
  return form.funds.some((fund) => fund !== total && !parts.includes(fund) && fenOf(fund) === sum)
}

/** A sum that stands in a form; `told`: the form's template says so, or else its labels seem to. */
export interface BudgetRelation extends BudgetSum {
  readonly told: boolean
}

/** Whether every part is counted and together they make the total. */
const fits = ({ total, parts }: BudgetSum): boolean =>
  fenOf(total) !== undefined && parts.reduce((sum, part) => sum + (fenOf(part) ?? 0), 0) === fenOf(total)

/**
 * The sums that the money table of a form must satisfy: by its template's relations, else by how its labels are nested.
 * Of the latter those that fit, and those on which no other nesting sheds a doubt.
 * @example budgetRelations(form, template).map(({ total, told }) => [total.amount.raw, told])
 */
export const budgetRelations = (form: Form, template: Template | undefined): readonly BudgetRelation[] => {
  const stated = template?.relations
  if (template && form.template !== 'generic') {
    const tasks = ofTasks(form, template)
    if (stated || tasks.length > 0)
      return [...byTemplate(form, template), ...tasks].map((sum) => ({ ...sum, told: true }))
  }
  // Relations of a template that was made from the form itself are conclusions too.
  const concluded = stated ? byTemplate(form, template) : byPath(form)
  return concluded
    .filter((sum) => fits(sum) || (!someFit(sum) && !isAnothers(form, sum)))
    .map((sum) => ({ ...sum, told: false }))
}

/**
 * The sums of a form's money table that an editor shows: all that its template tells, and of those that its labels seem to
 * tell the ones that do not fit.
 * @example budgetSums(form, template).map(({ total, parts }) => [total.amount.raw, parts.length])
 */
export const budgetSums = (form: Form, template: Template | undefined): readonly BudgetSum[] =>
  budgetRelations(form, template).flatMap(({ told, ...sum }) => (told || !fits(sum) ? [sum] : []))
