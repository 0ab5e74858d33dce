import { formOfPlace, joinTexts, partsByColumn, reach, rowKey, type SourceCell, splitLabel } from '@jiheng/core/correct'
import { type Disclosure, type Place, pointerOf } from '@jiheng/core/form'
import type { Change } from '../api/types.ts'

/** The text that the chosen cells give: of one that prints its own label, what stands behind it. */
export const textOf = (cells: readonly SourceCell[]): string => {
  const [only, ...more] = cells
  if (only && more.length === 0) return splitLabel(only.raw)?.rest ?? only.raw.trim()
  return joinTexts(cells.map(({ raw }) => raw))
}

/** Where a text stands in the cells that it was taken from. */
const placeOf = (cells: readonly SourceCell[], text: string): Place => {
  const [only, ...more] = cells
  if (!only || more.length > 0) return reach(cells)
  const start = only.raw.indexOf(text)
  if (start < 0 || text.length === only.raw.trim().length) return only.place
  const before = only.place.start ?? 0
  return { ...only.place, start: before + start, end: before + start + text.length }
}

/** The cells are one cell of the form. */
export const assigned = (cells: readonly SourceCell[], at: string, text: string): readonly Change[] => [
  { kind: 'assign', cells: [...cells], assignments: [{ at, raw: text, place: placeOf(cells, text) }] },
]

/** The cells are no data. */
export const noData = (cells: readonly SourceCell[]): readonly Change[] => [{ kind: 'set-aside', cells: [...cells] }]

/** The rows of the cells belong together. */
export const joined = (cells: readonly SourceCell[]): readonly Change[] => [{ kind: 'join', cells: [...cells] }]

/** Whether the cells stand in more rows than one. */
export const inSeveralRows = (cells: readonly SourceCell[]): boolean =>
  new Set(cells.map(({ place }) => rowKey(place))).size > 1

/**
 * The cells are a row of indicators that was not read: it comes below the row above it, and each cell goes where its column
 * goes in the other rows; a single cell is its name. Undefined where no form is there or no cell has a column.
 */
export const asNewRow = (disclosure: Disclosure, cells: readonly SourceCell[]): readonly Change[] | undefined => {
  const [first] = cells
  if (!first) return undefined
  const form = formOfPlace(disclosure, first.place)
  const own = disclosure.forms[form]
  if (!own) return undefined
  const parts = partsByColumn(own)
  const placed = cells.flatMap((cell) => {
    const part = cells.length === 1 ? 'name' : parts.get(cell.place.column ?? 0)
    return part === undefined ? [] : [{ cell, part }]
  })
  if (placed.length === 0) return undefined
  const line = first.place.line ?? 0
  const index = own.indicators.filter(({ name }) => (name.place.line ?? Number.POSITIVE_INFINITY) < line).length
  return [
    { kind: 'insert', form, of: 'indicators', index },
    {
      kind: 'assign',
      cells: placed.map(({ cell }) => cell),
      assignments: placed.map(({ cell, part }) => ({
        at: pointerOf(['forms', form, 'indicators', index, ...part.split('/')]),
        raw: cell.raw.trim(),
        place: cell.place,
      })),
    },
  ]
}
