import type { Disclosure } from '../form/disclosure.ts'
import type { Form } from '../form/form.ts'
import { cleanLabel } from '../form/labels.ts'
import type { Place } from '../form/place.ts'
import { isPlaced, rowKey, type SourceCell, squash } from './source-cell.ts'

/**
 * Where a cell stands in every file of one layout, without its value: behind a label that it prints itself
 * ("联系人：…"), in a column of the rows of indicators, so many rows below a labelled cell, or by its text where the text is
 * the same in every file (a note on how to fill in the form).
 */
export type Anchor =
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'row'; readonly column: number }
  | { readonly kind: 'below'; readonly label: string; readonly rows: number; readonly column?: number }
  | { readonly kind: 'text'; readonly text: string }

const labelled = /^\s*(\p{L}[^：:\n\t\d]{0,19})[：:]\s*(\S[\s\S]*)$/u

/**
 * The label that a cell prints before its own value, and that value.
 * @example splitLabel('联系人：陈雨') // { label: '联系人', rest: '陈雨' }
 */
export const splitLabel = (text: string): { readonly label: string; readonly rest: string } | undefined => {
  const [, label, rest] = labelled.exec(text) ?? []
  return label === undefined || rest === undefined ? undefined : { label: cleanLabel(label), rest: rest.trim() }
}

/** How many rows lie between two places of one file; undefined where they cannot be compared. */
const rowsBetween = (upper: Place, lower: Place): number | undefined => {
  if (upper.sheet !== lower.sheet) return undefined
  if (upper.line !== undefined && lower.line !== undefined) return lower.line - upper.line
  if (upper.table !== lower.table || upper.row === undefined || lower.row === undefined) return undefined
  return lower.row - upper.row
}

/** The indicator whose row a place is in. */
export const indicatorInRow = (form: Form, place: Place): number => {
  const row = rowKey(place)
  return form.indicators.findIndex(({ name, target }) =>
    [name, target].some((cell) => cell.raw !== '' && isPlaced(cell.place) && rowKey(cell.place) === row),
  )
}

const belowLabel = (form: Form, { place }: SourceCell): Anchor | undefined => {
  const near = form.fields.flatMap(({ label }) => {
    const rows = label.raw === '' ? undefined : rowsBetween(label.place, place)
    return rows === undefined || rows < 0
      ? []
      : [{ label: cleanLabel(label.raw), rows, column: label.place.column ?? 0 }]
  })
  const [nearest] = near.toSorted((a, b) => a.rows - b.rows || b.column - a.column)
  if (nearest === undefined || nearest.rows > 3) return undefined
  const { label, rows } = nearest
  return { kind: 'below', label, rows, ...(place.column !== undefined && { column: place.column }) }
}

/** How a cell is found again in another file of the layout; undefined where nothing but its value tells it. */
export const anchorOf = (form: Form, cell: SourceCell): Anchor | undefined => {
  const own = splitLabel(cell.raw)
  if (own) return { kind: 'label', label: own.label }
  if (cell.place.column !== undefined && indicatorInRow(form, cell.place) >= 0)
    return { kind: 'row', column: cell.place.column }
  return belowLabel(form, cell)
}

/** Whether a cell of a form stands where an anchor says. */
export const isAt = (anchor: Anchor, form: Form, cell: SourceCell): boolean => {
  switch (anchor.kind) {
    case 'label':
      return splitLabel(cell.raw)?.label === anchor.label
    case 'row':
      return cell.place.column === anchor.column && indicatorInRow(form, cell.place) >= 0
    case 'below':
      return (
        cell.place.column === anchor.column &&
        form.fields.some(
          ({ label }) => cleanLabel(label.raw) === anchor.label && rowsBetween(label.place, cell.place) === anchor.rows,
        )
      )
    case 'text':
      return squash(cell.raw) === anchor.text
  }
}

const ends = (form: Form): readonly [number, number] | undefined =>
  form.place.line === undefined ? undefined : [form.place.line, form.place.endLine ?? form.place.line]

/**
 * Index of the form that a cell of the source belongs to: the one whose lines hold it, else the one it stands behind; the
 * first where nothing tells.
 */
export const formOfPlace = ({ forms }: Disclosure, { line }: Place): number => {
  if (line === undefined) return 0
  const inside = forms.findIndex((form) => {
    const range = ends(form)
    return range !== undefined && range[0] <= line && line <= range[1]
  })
  if (inside >= 0) return inside
  return Math.max(
    0,
    forms.findLastIndex((form) => (ends(form)?.[0] ?? Number.POSITIVE_INFINITY) <= line),
  )
}
