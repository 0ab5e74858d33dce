import { twinOf } from '../form/claims.ts'
import { soundsLikeMoney } from '../read/words/label-cells.ts'
import { bare, isTotalLabel, labelRole } from '../read/words/vocabulary.ts'
import type { GridView, Seen } from './grid-view.ts'
import type { CellChoice } from './question.ts'

/** What is filled in a cell, and whether the labels around it say so. */
export interface CellKind {
  readonly kind: Exclude<CellChoice, 'label'>
  readonly sure: boolean
  /** The label that announces it. */
  readonly label: string
}

const decimals =
  /^(分值|权重|标准分|满分|得分|自评得分|评分|执行率|预算执行率|完成率|占比|比例|进度|支付进度)(\(.{1,10}\))?$|率(\(.{1,10}\))?$/
const amounts =
  /(预算|执行|支出|到位|决算|支付|结转|结余)数(\(.{1,10}\))?$|金额(\(.{1,8}\))?$|^(总额|小计|全部|财政拨款|其他)(\((元|万元)\))?$/
const texts =
  /(说明|原因|备注|情况|措施|意见|内容|依据|目标|名称|任务|科室|部门|单位|时间|日期|时限|人|电话|职能|职责|概况|描述|结论|等级)(\(.{1,12}\))?$/
/** Sentences stand here, not words. */
const long =
  /(概况|依据|说明|内容|职能|职责|措施|意见|用途|概述|描述|原因|问题|必要性|可行性|方案|情况|结论)(\(.{1,12}\))?$/

const byLabel = (text: string): Omit<CellKind, 'label'> | undefined => {
  const label = bare(text)
  const role = labelRole(text)
  if (decimals.test(label)) return { kind: 'decimal', sure: true }
  if (role === 'money' || role === 'money-column' || role === 'money-group') return { kind: 'money', sure: true }
  if (role === 'goal' || role === 'goal-actual') return { kind: 'long-text', sure: true }
  if (role === 'field' || twinOf(text)) return { kind: long.test(label) ? 'long-text' : 'text', sure: true }
  if (amounts.test(label)) return { kind: 'money', sure: true }
  if (soundsLikeMoney(text)) return { kind: 'money', sure: role !== undefined }
  if (texts.test(label)) return { kind: long.test(label) ? 'long-text' : 'text', sure: true }
  return role === undefined ? undefined : { kind: 'text', sure: true }
}

/** Whether a cell holds words: a label, not what is filled in. */
export type IsLabel = (seen: Seen) => boolean

/** The label above a cell: the nearest words in its column, with nothing but blanks between them. */
const above = (view: GridView, { cell, row }: Seen, isLabel: IsLabel): Seen | undefined => {
  for (let r = row - 1; r >= 0; r--) {
    const seen = view.at(r, cell.column)
    if (seen === undefined) return undefined
    if (isLabel(seen)) {
      // A label over several columns that others part again is only their group.
      return seen
    }
    r = seen.row
  }
  return undefined
}

const leftOf = (view: GridView, { cell, row }: Seen): Seen | undefined => view.at(row, cell.column - 1)

/** The nearest label to the left of a cell in its row, over blanks. */
const before = (view: GridView, { cell, row }: Seen, isLabel: IsLabel): Seen | undefined => {
  for (let c = cell.column - 1; c >= 1; c--) {
    const seen = view.at(row, c)
    if (seen && isLabel(seen)) return seen
  }
  return undefined
}

/**
 * What is filled in a blank cell, by the label beside it, else by the one above it (columns of money, of tasks). A row of
 * sums is read by its columns.
 */
export const cellKindOf = (view: GridView, seen: Seen, isLabel: IsLabel): CellKind => {
  const left = leftOf(view, seen)
  const beside = left && isLabel(left) ? left : undefined
  const over = above(view, seen, isLabel)
  const header = over && isHeaderOf(view, over, seen, isLabel) ? over : undefined
  const near = before(view, seen, isLabel)
  const runsDown = beside && (beside.cell.rowspan > seen.cell.rowspan || isTotalLabel(beside.cell.text))
  const order = beside && !runsDown ? [beside, header] : [header, beside, near]
  const labels = order.flatMap((one) => (one ? [one.cell.text] : []))
  // Beside a line of money stand amounts, but for columns of texts.
  const column = header ? byLabel(header.cell.text) : undefined
  const row = beside && !runsDown ? byLabel(beside.cell.text) : undefined
  if (column && row && row.kind === 'money') return { ...column, label: header?.cell.text ?? '' }
  for (const label of labels) {
    const kind = byLabel(label)
    if (kind) return { ...kind, label }
  }
  return { kind: 'text', sure: false, label: labels[0] ?? '' }
}

/** Whether a label is the header of the column of a cell: other headers stand beside it. */
const isHeaderOf = (view: GridView, header: Seen, of: Seen, isLabel: IsLabel): boolean => {
  if (header.row + header.cell.rowspan > of.row) return false
  const right = view.at(header.row, header.last + 1)
  const left = view.at(header.row, header.cell.column - 1)
  return [left, right].some((seen) => seen !== undefined && seen !== header && isLabel(seen))
}
