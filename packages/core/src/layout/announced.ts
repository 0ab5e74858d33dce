import { labelKey } from '../form/label-key.ts'
import type { TemplateCell } from '../template/schema/index.ts'

/** A row of a template that is no block. */
export interface FixedRow {
  readonly cells: readonly TemplateCell[]
}

/** Whether something is filled in here. */
export const isFilled = (cell: TemplateCell): boolean =>
  'field' in cell || 'fund' in cell || 'part' in cell || 'total' in cell || 'item' in cell

/** The cells that a label announces: those right of it up to the next label whose name is its text, or names it. */
export const announcedBy = (rows: readonly FixedRow[], r: number, c: number): readonly TemplateCell[] => {
  const label = rows[r]?.cells[c]
  if (label === undefined || !('label' in label)) return []
  const key = labelKey(label.label)
  const fits = (cell: TemplateCell): boolean => {
    if ('fund' in cell) return labelKey(cell.fund.path.at(-1) ?? '') === key
    if ('field' in cell && !('fund' in cell))
      return labelKey(cell.labelled ?? cell.field) === key || labelKey(cell.field) === key
    return 'total' in cell
  }
  const right = rows[r]?.cells.slice(c + 1) ?? []
  const next = right.findIndex((cell) => !isFilled(cell))
  const beside = right.slice(0, next < 0 ? right.length : next).filter(fits)
  if (beside.length > 0) return beside
  // Goals stand below their labels, side by side.
  const under = (rows[r + (label.rows ?? 1)]?.cells ?? []).filter(
    (cell) => 'goal' in cell && cell.goal === 'term' && fits(cell),
  )
  if (under.length > 0) return under
  const below = rows.slice(r, r + (label.rows ?? 1)).flatMap(({ cells }) => cells)
  return below.filter(
    (cell) => 'field' in cell && !('fund' in cell) && cell.labelled !== undefined && labelKey(cell.labelled) === key,
  )
}

/** For every filled-in cell of the fixed rows the label that announces it. */
export const labelsOf = (rows: readonly FixedRow[]): ReadonlyMap<TemplateCell, string> =>
  new Map(
    rows.flatMap((row, r) =>
      row.cells.flatMap((label, c) =>
        'label' in label ? announcedBy(rows, r, c).map((cell) => [cell, label.label] as const) : [],
      ),
    ),
  )
