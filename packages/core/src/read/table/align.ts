import { level2CodeOf, splitPoints } from '../../form/levels.ts'
import { remembered } from '../../form/remembered.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { type CellFacts, factsOf } from './cell-facts.ts'
import type { Column } from './column.ts'
import type { ColumnWords } from './column-words.ts'
import { suitsWords } from './suits-words.ts'

/** The cells of one indicator row by column (index into the columns). */
export type Alignment = ReadonlyMap<number, Cell>

/** What may be the label of a level that no framework knows. */
const isWord = (text: string): boolean => /^([A-Z]\d{0,3}|\d{1,3})?[-.、]?[\p{Script=Han}、（）()]{2,14}$/u.test(text)

/** How well a text suits a column, by its content alone. */
const suits = (facts: CellFacts, column: Column, open: boolean): number => {
  const { text, level1, level2, measured, ...is } = facts
  switch (column.name) {
    case 'side':
      return is.side && !level1 && !level2 ? 6 : -20
    case 'level1':
      if (column.single) return level1 || level2 ? 8 : -15
      if (open && !level1 && isWord(splitPoints(text).text)) return level2CodeOf(text) ? -6 : is.points ? 4 : 0
      // Points beside a label say that it is one, whatever its words.
      return level1 ? (level2 && !is.points ? 5 : 8) : is.points ? 2 : -20
    case 'level2':
    case 'termLevel2':
      if (column.single) return level1 || level2 ? 8 : -9
      if (open && !level2 && isWord(text)) return level2CodeOf(text) ? 8 : level1 ? 0 : 0.5
      return level2 ? (level1 ? (is.points ? 3 : 5.5) : 8) : -9
    case 'name':
    case 'termName':
      if (level1 || level2) return column.level2Names ? 3 : open ? 0.5 : -5
      if (is.numbered) return 6
      if (measured === 'maybe') return text.length > 14 ? 3 : 1
      return measured === undefined || text.length > 24 ? 3 : -10
    case 'target':
    case 'actual':
    case 'initialTarget':
    case 'adjustedTarget':
    case 'termTarget':
    case 'forecast':
    case 'baseValue':
    case 'completionRate':
    case 'progress':
    case 'history':
      if (level1 || level2) return -8
      if (measured) return measured === 'sure' ? 5 : 3
      return is.numbered ? -4 : text.length <= 14 ? 1.5 : -1
    case 'weight':
    case 'score':
    case 'reviewScore':
    case 'level2Weight':
    case 'level1Points':
    case 'no':
      return is.number ? 5 : -12
    case 'scoreFactor':
      return is.number || /^\d+(\.\d+)?%$/.test(text) ? 5 : -12
    case 'basis':
      return level1 || level2 ? -6 : /[〔〕]|文件|预算|标准|依据|计划|合同|规定/.test(text) ? 2 : 0
    default:
      return level1 || level2 ? -6 : suitsWords(facts, column.name)
  }
}

const fits = new Map<string, (text: string) => number>()

/** `suits` by the text, remembered: the same labels and values stand in column after column. */
const fitsOf = (column: Column, open: boolean): ((text: string) => number) => {
  const key = `${column.name} ${column.single === true} ${column.level2Names === true} ${open}`
  const known = fits.get(key)
  if (known) return known
  const made = remembered((text) => suits(factsOf(text), column, open))
  fits.set(key, made)
  return made
}

const dropped = -7
const slip = 0.7
/** A text that other rows have in that column too. */
const known = 2.5
/** Sums in another order differ by less. */
const rounding = 1e-9
/** A cell in its very column, or slipped just as far as the rest of its row. */
const inPlace = 1.2

/** What a cell gains in a column by where it stands, when all cells slipped by `shift` grid columns. */
const placeGain = (cell: Cell, { first, last }: Column, shift: number): number => {
  const place = cell.column + shift
  const distance = place < first ? first - place : place > last ? place - last : 0
  return distance === 0 ? inPlace : -slip * distance
}

/** No assignment scores more: every cell in the column that is best for it alone. */
const mostOf = (
  cells: readonly Cell[],
  columns: readonly Column[],
  shift: number,
  fit: readonly (readonly number[])[],
): number =>
  cells.reduce((sum, cell, i) => {
    let most = dropped
    columns.forEach((column, j) => {
      most = Math.max(most, (fit[i]?.[j] ?? 0) + placeGain(cell, column, shift))
    })
    return sum + most
  }, 0)

/** Best monotone assignment of the cells to the columns when all cells slipped by `shift` grid columns. */
const best = (
  cells: readonly Cell[],
  columns: readonly Column[],
  shift: number,
  fit: readonly (readonly number[])[],
): { readonly score: number; readonly of: Alignment } => {
  const n = cells.length
  const m = columns.length
  const table = new Float64Array((n + 1) * (m + 1))
  const at = (i: number, j: number): number => table[i * (m + 1) + j] ?? 0
  const pair = (i: number, j: number): number => {
    const cell = cells[i]
    const column = columns[j]
    if (!cell || !column) return Number.NEGATIVE_INFINITY
    return (fit[i]?.[j] ?? 0) + placeGain(cell, column, shift) + at(i + 1, j + 1)
  }
  for (let i = n; i >= 0; i--)
    for (let j = m; j >= 0; j--) {
      if (i === n) continue
      table[i * (m + 1) + j] =
        j === m ? dropped + at(i + 1, j) : Math.max(pair(i, j), dropped + at(i + 1, j), at(i, j + 1))
    }
  const of = new Map<number, Cell>()
  for (let i = 0, j = 0; i < n && j < m; ) {
    const cell = cells[i]
    if (cell && pair(i, j) === at(i, j)) {
      of.set(j++, cell)
      i++
    } else if (at(i, j + 1) === at(i, j)) j++
    else i++
  }
  return { score: at(0, 0), of }
}

/** Every cell in the column in which it stands; undefined where one stands in none, or two in one. */
const asPrinted = (strip: Strip, columns: readonly Column[]): Alignment | undefined => {
  const of = new Map<number, Cell>()
  for (const cell of strip.filled) {
    // A label beside the table is only guessed at where its column has a header of its own.
    const j = columns.findLastIndex(({ first, last }) => cell.column >= first && cell.column <= last)
    if (j < 0 || of.has(j)) return undefined
    of.set(j, cell)
  }
  return of
}

/** What is known of the table: how many cells its header row has, which words its columns hold. */
export interface Context {
  readonly width?: number
  readonly words?: ColumnWords
  /** The framework of an evaluation or of a whole department: any short words may be a level. */
  readonly open?: boolean
}

/**
 * Lays a row's cells on the columns of its table. Tabs lose merged cells, so a cell's column is only a hint: of all
 * assignments that keep the order, the one wins in which contents suit their columns best and the fewest cells slipped. In a
 * ruled grid, and in a row no wider than its header (`width` cells) in which no content contradicts, the columns are the truth.
 */
export const align = (
  strip: Strip,
  columns: readonly Column[],
  { width, words, open = false }: Context = {},
): { readonly of: Alignment; readonly asPrinted: boolean } => {
  const printed =
    strip.ruled || (width !== undefined && strip.cells.length <= width) ? asPrinted(strip, columns) : undefined
  if (strip.ruled && printed) return { of: printed, asPrinted: true }
  const suitsColumn = columns.map((column) => fitsOf(column, open))
  const fit = strip.filled.map(({ text }) =>
    suitsColumn.map((suitsIt, j) => suitsIt(text) + (words?.knows(j, text) ? known : 0)),
  )
  if (printed && isLikely(printed, strip, columns, fit, strip.cells.length === width))
    return { of: printed, asPrinted: true }
  let winner: { readonly score: number; readonly of: Alignment } = { score: Number.NEGATIVE_INFINITY, of: new Map() }
  for (const shift of shiftsOf(strip, columns, width)) {
    if (winner.score > mostOf(strip.filled, columns, shift, fit) - 0.5 * Math.abs(shift) + rounding) continue
    for (const without of [undefined, 'level2', 'target'] as const) {
      const found = best(strip.filled, columns, shift, without ? withoutColumn(fit, columns, without) : fit)
      const unnamed = isNameless(found.of, columns)
      const score = found.score - 0.5 * Math.abs(shift) - (unnamed ? nameless : 0)
      if (score > winner.score) winner = { score, of: found.of }
      // With a column fewer no row scores more: it can win only where the row has no name otherwise.
      if (without === undefined && !unnamed) break
    }
  }
  return { of: winner.of, asPrinted: false }
}

const shifts = [0, 1, -1, 2, -2, 3, -3] as const

/**
 * By how many columns a row may have slipped: where it lost all its blanks, those of a project's own columns in front of the
 * levels too, it ends where the header ends.
 */
const shiftsOf = ({ ruled, cells }: Strip, columns: readonly Column[], width = 0): readonly number[] => {
  const front = columns.findIndex(({ name }) => name === 'level1' || name === 'level2')
  const lost = width - cells.length
  // "310-某某镇部门 | 1,204,000.00" is a unit with its sum, and no name with its value.
  const isSum = cells.length === 2 && /^[\d,.]+$/.test(cells[1]?.text ?? '')
  const isDense = !ruled && !isSum && cells.every(({ text }) => text !== '')
  return isDense && front >= 2 && lost >= front && lost > 3 ? [...shifts, lost] : shifts
}

/**
 * Whether no content contradicts its column. In a row as wide as its header, the name may read like a value ("年底前挂牌") as
 * long as a value stands where values do.
 */
const isLikely = (
  of: Alignment,
  strip: Strip,
  columns: readonly Column[],
  fit: readonly (readonly number[])[],
  isFull: boolean,
): boolean => {
  const fitOf = (j: number, cell: Cell): number => fit[strip.filled.indexOf(cell)]?.[j] ?? -1
  const bad = [...of].filter(([j, cell]) => fitOf(j, cell) < 0)
  const named = [...of.keys()].some((j) => columns[j]?.name === 'name')
  if (bad.length === 0) return named || (isFull && isUnnamed(of, columns, fitOf))
  if (!named) return false
  const everyColumn = of.size === columns.filter(({ name, label }) => name !== 'side' || label.raw !== '').length
  const measured = [...of].some(([j, cell]) => columns[j]?.name === 'target' && fitOf(j, cell) >= 3)
  return (
    isFull &&
    measured &&
    bad.every(([j, cell]) => {
      const { level1, level2 } = factsOf(cell.text)
      const name = columns[j]?.name
      // A level that no framework knows ("预算执行") is one in a row that fills every column.
      const isLevel = (name === 'level1' || name === 'level2') && everyColumn && isWord(cell.text)
      return isLevel || ((name === 'name' || name === 'termName') && !level1 && !level2)
    })
  )
}

/** "质量指标 | | 履职到位": a row that leaves the name blank, its level and its value in their places. */
const isUnnamed = (of: Alignment, columns: readonly Column[], fitOf: (j: number, cell: Cell) => number): boolean => {
  const has = (name: Column['name'], least: number): boolean =>
    [...of].some(([j, cell]) => columns[j]?.name === name && fitOf(j, cell) >= least)
  return has('level2', 5) && has('target', 1)
}

/** "公众满意度" may be a second level or the name of an indicator: a row with a value must have a name. */
const nameless = 16

const isNameless = (of: Alignment, columns: readonly Column[]): boolean => {
  const names = new Set([...of.keys()].map((j) => columns[j]?.name))
  return names.has('target') && !names.has('name')
}

const withoutColumn = (
  fit: readonly (readonly number[])[],
  columns: readonly Column[],
  name: Column['name'],
): readonly (readonly number[])[] => fit.map((row) => row.map((score, j) => (columns[j]?.name === name ? -40 : score)))
