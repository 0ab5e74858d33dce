import { signText } from '../docx/symbol-text.ts'
import { isCellPicture } from '../sheet/is-cell-picture.ts'
import { cellText } from './cell-text.ts'
import { isoDay } from './iso-day.ts'
import type { StyleOf } from './read-cell-styles.ts'

/** A cell while it is read. */
export interface OpenCell {
  readonly row: number
  readonly column: number
  readonly type: string
  readonly style: number
  /** What `<v>` holds. */
  value: string | undefined
  formula: string | undefined
}

/** What the sheets of a workbook have in common. */
export interface Shared {
  readonly strings: readonly string[]
  readonly styleOf: StyleOf
  readonly date1904: boolean
  /** Cells with a text, counted over all sheets. */
  readonly count: { cells: number }
}

/**
 * What a cell shows, '' for nothing; undefined where the file refers to a text that it does not hold. Formulas are never
 * computed: the value that the program left is shown, or the formula itself where it left none.
 *
 * @param inline The text that the cell itself holds.
 * @param zeros Whether the sheet shows zeros.
 */
export function shownText(cell: OpenCell, inline: string, shared: Shared, zeros: boolean): string | undefined {
  const text = plainText(cell, inline, shared, zeros)
  const font = shared.styleOf(cell.style).symbols
  return text === undefined || font === undefined ? text : signText(text, font)
}

function plainText(
  { type, style, value, formula }: OpenCell,
  inline: string,
  { strings, styleOf, date1904 }: Shared,
  zeros: boolean,
): string | undefined {
  if (type === 'inlineStr') return styleOf(style).show(cellText(inline === '' ? (value ?? '') : inline))
  // A formula may give the text '', but no number is written so.
  if (value === undefined || (value === '' && type === 'n'))
    return formula === undefined ? '' : `=${formula === '' ? '?' : cellText(formula)}`
  switch (type) {
    case 's': {
      const text = strings[Number(value)]
      return text === undefined || text.trim() === '' ? text : styleOf(style).show(text)
    }
    case 'str': {
      const text = cellText(value)
      return isCellPicture(text) ? '' : styleOf(style).show(text)
    }
    case 'b':
      return value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE'
    case 'e':
      return value
    case 'd': {
      const day = isoDay(value, date1904)
      return day === undefined ? value : styleOf(style).show(day)
    }
    default: {
      const number = Number(value)
      if (value.trim() === '' || !Number.isFinite(number)) return cellText(value)
      return number === 0 && !zeros ? '' : styleOf(style).show(number)
    }
  }
}
