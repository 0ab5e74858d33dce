import { cleanPath } from '../../form/labels.ts'
import { isMoneyColumn } from '../../form/money-columns.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { isMoneyText, type Token } from '../words/label-cells.ts'
import { bare, isTotalLabel } from '../words/vocabulary.ts'
import { columnsUnder, laidOn } from './lay-on.ts'
import { type NamedColumn, withSubColumns } from './sub-columns.ts'

export interface TaskColumn extends NamedColumn {
  readonly kind: 'no' | 'name' | 'content' | 'completion' | 'text' | 'money'
}

/** A table of a department's tasks: their names, what they are about, what became of them, their money. */
export interface TaskTable {
  /** What stands beside the table: "年度主要任务". */
  readonly beside: Cell | undefined
  readonly columns: readonly TaskColumn[]
}

/** One row of it: its cells by kind; `amounts` in the order of their columns. */
export interface TaskRow {
  readonly total: boolean
  readonly no?: Cell
  readonly name?: Cell
  readonly texts: readonly { readonly kind: TaskColumn['kind']; readonly label: Cell; readonly text: Cell }[]
  readonly amounts: readonly { readonly column: string; readonly amount: Cell }[]
}

const isTaskName = (text: string): boolean =>
  /^((年度|本年|主要|重点|核心|工作|履职|具体|分解|绩效)*任务|(年度|主要|重点)*(工作|履职目标)|(重点|主要)?(工作|任务)(任务|事项|内容)?)(名称)$|^(年度|主要|重点|核心|工作|履职|具体)*任务$|^重点工作$|^履职目标$|^工作事项$|^(部门|单位)(主要)?(职能|职责)$/.test(
    bare(text),
  )
const isProjectName = (text: string): boolean => /^(重点|主要|具体|支出)?项目(名称)?$|^支出名称$/.test(bare(text))
const isNumber = (text: string): boolean => /^(序号|编号|任务序号)$/.test(bare(text))
const isContent = (text: string): boolean =>
  /^(主要|工作|具体|任务|项目|实施|年度)*(内容|措施|职责|说明|目标|任务描述|目标任务)$/.test(bare(text))
const isCompletion = (text: string): boolean => /(完成|实施|执行|落实|进展)(情况|说明|效果)$/.test(bare(text))
const isText = (text: string): boolean =>
  /^(对应|涉及|支撑|支出)?项目(名称)?$|(责任|牵头|实施)?(单位|部门|科室|处室)$|^备注$|(时限|时间|进度|依据)$|情况$|目标(\(.{1,6}\))?$/.test(
    bare(text),
  )
const isMoney = (text: string): boolean =>
  /^(其中:)?.{0,10}(预算|资金|金额|总额|拨款|支出|决算|执行|合计|小计|执行数|预算数|决算数|支出数|到位数)(数|金额|总额)?(\((元|万元|亿元)\))?$|^(分值|得分|权重|自评得分|执行率|预算执行率|完成率)(\((%|\d+分?)\))?$/.test(
    bare(text),
  )

const kindOf = (text: string): TaskColumn['kind'] | undefined => {
  if (isNumber(text)) return 'no'
  if (isCompletion(text)) return 'completion'
  if (isContent(text)) return 'content'
  if (isMoney(text)) return 'money'
  return isText(text) ? 'text' : undefined
}

/** "年度主要任务", "重点项目支出": what may stand beside a table of projects within a form. */
const isBesideTasks = (text: string): boolean => /(任务|工作|项目|支出|履职)(完成)?(情况|及.{1,8})?$/.test(bare(text))

/** Index of the token that announces the tasks' names. */
const nameAt = (tokens: readonly Token[]): number => {
  const [first, second, third] = tokens
  if (first && second && bare(second.cell.text) === '名称' && isBesideTasks(first.cell.text)) return 1
  const names = tokens.flatMap(({ cell }, i) => (isTaskName(cell.text) ? [i] : []))
  const named = names.findLast((i) => /名称$/.test(bare(tokens[i]?.cell.text ?? ''))) ?? names.at(-1)
  if (named !== undefined) return named
  if (!first || !second || !isBesideTasks(first.cell.text)) return -1
  return isProjectName(second.cell.text)
    ? 1
    : isNumber(second.cell.text) && third && isProjectName(third.cell.text)
      ? 2
      : -1
}

/** "分值", "执行率" have no sources of money below them. */
const isParted = ({ kind, name }: TaskColumn): boolean => kind === 'money' && isMoneyColumn(name)

/** The table of tasks that a header row announces: 任务名称 beside what the task is about, or what it costs. */
export const taskTableOf = (tokens: readonly Token[], ruled: boolean): TaskTable | undefined => {
  const at = nameAt(tokens)
  if (at < 0 || at > 2 || tokens.length < at + 2) return undefined
  const front = tokens.slice(0, at)
  const beside = front.find(({ cell }) => !isNumber(cell.text))?.cell
  if (front.filter(({ cell }) => !isNumber(cell.text)).length > 1) return undefined
  const cells = tokens.flatMap(({ cell }) => (cell === beside ? [] : [cell]))
  const kinds = tokens.flatMap(({ cell }, i) =>
    cell === beside ? [] : [i === at ? ('name' as const) : kindOf(cell.text)],
  )
  if (cells.some(({ text }, i) => kinds[i] === undefined || text.length > 20)) return undefined
  const columns = columnsUnder(cells, ruled).map(
    (column, i): TaskColumn => ({ ...column, kind: kinds[i] ?? 'text', name: columnName(column.cell.text) }),
  )
  const says = columns.some(({ kind }) => kind === 'content' || kind === 'completion' || kind === 'money')
  return says ? { beside, columns } : undefined
}

const columnName = (text: string): string => cleanPath(text).replace(/（(%|\d+分?)）$/, '')

/** The table with money columns parted by a second header row (总额 | 财政拨款); undefined where the row is none. */
export const withMoneyHeader = (table: TaskTable, tokens: readonly Token[], ruled: boolean): TaskTable | undefined => {
  const columns = withSubColumns(table.columns, tokens, ruled, isParted)
  return columns && { ...table, columns }
}

const isTotal = (text: string): boolean => isTotalLabel(text) || /^.{0,6}(合计|总计)$/.test(bare(text))

/** Whether a cell can stand in a column. */
const suits = ({ kind }: TaskColumn, { text }: Cell): boolean =>
  kind === 'money' ? isMoneyText(text) || isMarks(text) : true
const isMarks = (text: string): boolean => /^[\d.%％-]+$/.test(text.trim())

/** A row of the table; undefined where the row belongs to another part of the form. */
export const taskRowOf = (table: TaskTable, tokens: readonly Token[], strip: Strip): TaskRow | undefined => {
  const [first] = tokens
  if (!first) return undefined
  const total = isTotal(first.cell.text)
  // A label of the form ends the table; within a row a task may well be called by a word for money.
  if (!total && tokens.some(({ role }, i) => role !== undefined && (i === 0 || role !== 'money'))) {
    const named = first.role === 'money' || first.role === undefined
    if (!named || tokens.some(({ role }) => role === 'goal' || role === 'goal-actual' || role === 'field'))
      return undefined
  }
  const cells = tokens.map(({ cell }) => cell)
  const money = table.columns.filter(({ kind }) => kind === 'money')
  if (total) {
    const amounts = laidOn(money, cells.slice(1), strip.ruled)
    if (!amounts || cells.slice(1).some(({ text }) => !isMoneyText(text))) return undefined
    return { total, name: first.cell, texts: [], amounts: amountsOf(money, amounts, strip) }
  }
  const laid = laidOn(table.columns, cells, strip.ruled)
  if (!laid || cells.length < 2 || [...laid].some(([column, cell]) => !suits(column, cell))) return undefined
  const of = (kind: TaskColumn['kind']): Cell | undefined => [...laid].find(([column]) => column.kind === kind)?.[1]
  const [no, name] = [of('no'), of('name')]
  return {
    total,
    ...(no ? { no } : {}),
    ...(name ? { name } : {}),
    texts: [...laid].flatMap(([{ kind, cell: label }, text]) =>
      kind === 'content' || kind === 'completion' || kind === 'text' ? [{ kind, label, text }] : [],
    ),
    amounts: amountsOf(money, laid, strip),
  }
}

/** The amounts of a row in the order of their columns, empty cells too. */
const amountsOf = (
  money: readonly TaskColumn[],
  laid: ReadonlyMap<TaskColumn, Cell>,
  strip: Strip,
): TaskRow['amounts'] =>
  money.flatMap((column) => {
    const blank = ({ text, column: at }: Cell) => text === '' && at >= column.first && at <= column.last
    const amount = laid.get(column) ?? strip.cells.find(blank)
    return amount ? [{ column: column.name, amount }] : []
  })
