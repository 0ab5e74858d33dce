import type { CellFacts } from '../../table/cell-facts.ts'
import type { Column } from '../../table/columns.ts'

/** Kinds of columns, by what may stand in them. */
export const kindOf = (
  name: string,
): 'side' | 'level1' | 'level2' | 'name' | 'value' | 'number' | 'operator' | 'unit' | 'text' => {
  switch (name) {
    case 'side':
    case 'level1':
    case 'level2':
    case 'operator':
    case 'unit':
      return name
    case 'name':
    case 'level3':
      return 'name'
    case 'weight':
    case 'score':
    case 'no':
      return 'number'
    default:
      return /target|actual|forecast|progress/i.test(name) ? 'value' : 'text'
  }
}

/** How well a text suits a column, by its content alone. */
export const suits = ({ text, level1, level2, measured, ...is }: CellFacts, column: Column): number => {
  switch (kindOf(column.name)) {
    case 'side':
      return is.side && !level1 && !level2 ? 4 : -20
    case 'level1':
      return column.single ? (level1 || level2 ? 8 : -9) : level1 ? (level2 && !is.points ? 5 : 8) : -20
    case 'level2':
      return level2 ? (level1 ? 5.5 : 8) : column.single && level1 ? 8 : -14
    case 'name':
      if (level1 || level2) return -6
      if (is.numbered) return 6
      return measured === undefined || text.length > 24 ? 4 : measured === 'maybe' ? 1 : -8
    case 'value':
      if (level1 || level2 || is.operator) return -12
      if (measured) return measured === 'sure' ? 5 : 3
      return is.numbered ? -6 : text.length <= 14 ? 1.5 : -2
    case 'number':
      return is.number ? 5 : -14
    case 'operator':
      return is.operator ? 6 : -8
    case 'unit':
      return level1 || level2 || /\d/.test(text) || text.length > 8 ? -8 : 2
    case 'text':
      if (level1 || level2) return -12
      return is.number ? -2 : measured === 'sure' ? -1.5 : 0
  }
}

/** What a text that belongs into a column is worth there by `suits`, on the whole. */
export const worthOf = ({ name }: Column): number => {
  switch (kindOf(name)) {
    case 'side':
      return 4
    case 'level1':
    case 'level2':
      return 7
    case 'name':
    case 'value':
      return 4
    case 'number':
      return 5
    case 'operator':
      return 6
    case 'unit':
      return 2
    case 'text':
      return 0
  }
}
