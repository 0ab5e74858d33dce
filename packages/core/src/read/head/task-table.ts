import { cleanPath } from '../../form/labels.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { isMoneyText, type Token } from '../words/label-cells.ts'
import { bare, isTotalLabel } from '../words/vocabulary.ts'

interface TaskColumn {
  readonly cell: Cell
  readonly kind: 'name' | 'text' | 'money'
}

/** A table of a department's tasks: their names, what they are about, their money. */
export interface TaskTable {
  /** What stands beside the table: "年度主要任务". */
  readonly beside: Cell | undefined
  readonly columns: readonly TaskColumn[]
}

/** One row of it. `amounts` by the label of their column. */
export interface TaskRow {
  readonly name: Cell
  readonly texts: readonly { readonly label: Cell; readonly text: Cell }[]
  readonly amounts: readonly { readonly column: string; readonly label: Cell; readonly amount: Cell }[]
}

const isName = (text: string): boolean =>
  /^((年度|主要|重点|核心|工作|履职)*任务|重点工作|履职目标)(名称)?$/.test(bare(text))
const isMoney = (text: string): boolean =>
  /^(其中:)?.{0,8}(预算|资金|金额|总额|拨款|支出|决算|执行|合计)(数|金额|总额)?(\((元|万元|亿元)\))?$/.test(bare(text))
const isText = (text: string): boolean => /(内容|措施|情况|目标|说明|职责)$/.test(bare(text))

const kindOf = (text: string): TaskColumn['kind'] => (isText(text) ? 'text' : isMoney(text) ? 'money' : 'text')

/** The table of tasks that a header row announces: 任务名称 beside what the task is about, or what it costs. */
export const taskTableOf = (tokens: readonly Token[]): TaskTable | undefined => {
  const names = tokens.flatMap(({ cell }, i) => (isName(cell.text) ? [i] : []))
  const at = names.findLast((i) => /名称$/.test(bare(tokens[i]?.cell.text ?? ''))) ?? names.at(-1)
  if (at === undefined || at > 1 || tokens.length < at + 2) return undefined
  const rest = tokens.slice(at + 1)
  if (rest.some(({ cell }) => cell.text.length > 20 || !(isText(cell.text) || isMoney(cell.text)))) return undefined
  return {
    beside: at > 0 ? tokens[0]?.cell : undefined,
    columns: tokens.slice(at).map(({ cell }, i) => ({ cell, kind: i === 0 ? 'name' : kindOf(cell.text) })),
  }
}

/** The table with a money column parted by a second header row (总额 | 财政拨款 | 其他资金); undefined where the row is none. */
export const withMoneyHeader = (table: TaskTable, tokens: readonly Token[]): TaskTable | undefined => {
  const at = table.columns.findIndex(({ kind }) => kind === 'money')
  const cells = tokens.map(({ cell }) => cell)
  if (at < 0 || cells.length < 2 || !cells.every(({ text }) => isMoney(text))) return undefined
  const last = table.columns.findLastIndex(({ kind }) => kind === 'money')
  return {
    ...table,
    columns: [
      ...table.columns.slice(0, at),
      ...cells.map((cell): TaskColumn => ({ cell, kind: 'money' })),
      ...table.columns.slice(last + 1),
    ],
  }
}

/** A cell for each money column: in place, or where their number says all, in order. */
const byColumn = (columns: readonly TaskColumn[], amounts: readonly Cell[]): readonly (Cell | undefined)[] => {
  const inPlace = columns.map(({ cell }) => amounts.find(({ column }) => column === cell.column))
  const found = inPlace.filter((cell) => cell !== undefined).length
  return found === amounts.length || amounts.length !== columns.length ? inPlace : amounts
}

/** A row of the table: a task with its texts and amounts; undefined where the row belongs to another part of the form. */
export const taskRowOf = (table: TaskTable, tokens: readonly Token[], strip: Strip): TaskRow | undefined => {
  const [first, ...rest] = tokens
  if (!first || isMoneyText(first.cell.text)) return undefined
  const total = isTotalLabel(first.cell.text) || /合计$/.test(bare(first.cell.text))
  if (!total && tokens.some(({ role }) => role !== undefined && role !== 'money')) return undefined
  const texts = rest.filter(({ cell }) => !isMoneyText(cell.text)).map(({ cell }) => cell)
  const amounts = rest.filter(({ cell }) => isMoneyText(cell.text)).map(({ cell }) => cell)
  const textColumns = table.columns.filter(({ kind }) => kind === 'text')
  const moneyColumns = table.columns.filter(({ kind }) => kind === 'money')
  if (texts.length > textColumns.length || amounts.length > moneyColumns.length) return undefined
  if (rest.length === 0 && strip.filled.length === 1 && !total) return undefined
  const placed = byColumn(moneyColumns, amounts)
  return {
    name: first.cell,
    texts: texts.flatMap((text, i) => {
      const column = textColumns.find(({ cell }) => cell.column === text.column) ?? textColumns[i]
      return column ? [{ label: column.cell, text }] : []
    }),
    amounts: moneyColumns.flatMap(({ cell }, i) => {
      const amount = placed[i]
      return amount ? [{ column: cleanPath(cell.text), label: cell, amount }] : []
    }),
  }
}
