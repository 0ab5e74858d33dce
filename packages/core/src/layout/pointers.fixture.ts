import type { Form } from '../form/index.ts'
import type { LayoutPart, LayoutTable } from './layout.ts'

/** Pointers of every Printed of a form that prints something. */
export const printedPointers = (form: Form, formIndex: number): readonly string[] => {
  const found: string[] = []
  const walk = (data: unknown, pointer: string): void => {
    if (typeof data !== 'object' || data === null) return
    if ('raw' in data && 'place' in data) {
      if (data.raw !== '') found.push(pointer)
      return
    }
    for (const [key, value] of Object.entries(data))
      if (key !== 'place' && key !== 'ownTemplate') walk(value, `${pointer}/${key}`)
  }
  walk(form, `/forms/${formIndex}`)
  return found
}

/** Pointers of all that parts of a layout show. */
export const shownPointers = (parts: readonly LayoutPart[]): ReadonlySet<string> =>
  new Set(
    parts.flatMap((part) => {
      if (part.kind === 'table') return part.rows.flatMap(({ cells }) => cells.flatMap(({ at }) => at))
      return part.kind === 'paragraph' ? (part.at ?? []) : []
    }),
  )

export const tableOf = (parts: readonly LayoutPart[]): LayoutTable => {
  const table = parts.find((part) => part.kind === 'table')
  if (table?.kind !== 'table') throw new Error('no table')
  return table
}

/** The rows of a table as texts; "a×2" spans two columns, "a↓3" three rows. */
export const textRows = (table: LayoutTable): readonly (readonly string[])[] =>
  table.rows.map(({ cells }) =>
    cells.map(
      ({ text, colspan, rowspan }) => `${text}${colspan > 1 ? `×${colspan}` : ''}${rowspan > 1 ? `↓${rowspan}` : ''}`,
    ),
  )
