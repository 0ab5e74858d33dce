import type { Level1, Level2 } from '../../form/codes.ts'
import { level1Code, level2Code, parentOf, splitPoints } from '../../form/levels.ts'
import type { Place } from '../../form/place.ts'
import { plain } from '../../form/plain.ts'
import type { Printed } from '../../form/printed.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { bare, columnName, isTotalLabel } from '../words/vocabulary.ts'
import { align } from './align.ts'
import { ColumnWords } from './column-words.ts'
import { type Column, columnsOf, sameColumns } from './columns.ts'
import { continuedRow } from './continued-row.ts'
import { belongs, inferredLevel, level1Of, level2Of, pointsOf } from './levels.ts'
import { isSubHeader, withSubHeader } from './sub-header.ts'

/** One row of the indicator table, its cells told apart but not yet typed. */
export interface RawRow {
  level1: Printed<Level1>
  level2: Printed<Level2>
  /** Cells by column, the blank ones of existing columns included. */
  readonly cells: ReadonlyMap<Column, Cell>
  readonly place: Place
  /** Only the level label is printed: a row that the authors left empty. */
  readonly empty: boolean
  /** What damage forced the reader to decide. */
  readonly doubts: readonly Doubt[]
  /** The level-2 label is gone, and no earlier row gives it. */
  readonly level2Lost: boolean
}

export interface Doubt {
  readonly rule: 'level1-label-lost' | 'level2-label-lost' | 'cells-slipped' | 'cell-continued'
  readonly part: 'level1' | 'level2' | 'name' | 'target'
  readonly cell?: Cell
}

export interface RawTotals {
  readonly label: Cell
  readonly weight?: Cell
  readonly score?: Cell
}

export interface RawTable {
  readonly columns: readonly Column[]
  readonly header: Strip
  readonly side: { readonly cell: Cell } | undefined
  readonly rows: readonly RawRow[]
  readonly points: readonly { readonly level1: Printed<Level1>; readonly points: Printed<string> }[]
  readonly totals: RawTotals | undefined
  /** Column headers and labels beside the table. */
  readonly labels: readonly Cell[]
  readonly repeated: readonly Strip[]
  readonly leftover: readonly Strip[]
}

/** A row that fills only the whole term's set of two is an indicator all the same, without a target for the year. */
const withOneSet = (cells: ReadonlyMap<Column, Cell>, columns: readonly Column[]): ReadonlyMap<Column, Cell> => {
  const isWhole = [...cells.keys()].some(({ name }) => name === 'name' || name === 'target')
  if (isWhole || !columns.some(({ like }) => like)) return cells
  const all = new Map(cells)
  for (const [{ like }, cell] of cells) {
    const main = like === 'target' ? undefined : columns.find(({ name }) => name === like)
    if (main && !all.has(main)) all.set(main, cell)
  }
  return all
}

const wordsOf = (strip: Strip): string => strip.filled.map(({ text }) => bare(text)).join('|')

/** Reads the rows below the header of an indicator table. One reader a table. */
export class TableReader {
  private columns: readonly Column[]
  private readonly headerColumns: readonly Column[]
  private subHeader: string | undefined
  private readonly header: Strip
  private readonly rows: RawRow[] = []
  private readonly points: { level1: Printed<Level1>; points: Printed<string> }[] = []
  private readonly labels: Cell[] = []
  private readonly repeated: Strip[] = []
  private readonly leftover: Strip[] = []
  private readonly columnWords = new ColumnWords()
  private totals: RawTotals | undefined
  private side: Cell | undefined
  /** The level that the only column of levels holds. */
  private single: 1 | 2 | undefined
  /** Cells of the header rows. */
  private width: number
  private loosePoints: Printed<string> | undefined
  private level1: Printed<Level1> | undefined
  private level2: Printed<Level2> | undefined

  constructor(header: Strip, columns: readonly Column[]) {
    this.header = header
    this.width = header.cells.length
    this.labels.push(...header.filled)
    // The label beside the table may stand in the header row or only in the first row below it.
    const beside: Column = {
      name: 'side',
      label: { raw: '', place: header.place },
      first: Math.max(1, (columns[0]?.first ?? 1) - 1),
      last: Math.max(1, (columns[0]?.first ?? 1) - 1),
    }
    this.columns = columns.some(({ name }) => name === 'side') || header.ruled ? columns : [beside, ...columns]
    this.headerColumns = this.columns
    const cell = columns.find(({ name }) => name === 'side')
    if (cell) this.noteSide(header.filled[0])
  }

  /** Whether rows have been read and no total row has closed the table. */
  get isOpen(): boolean {
    return this.rows.length > 0 && !this.done
  }

  get done(): boolean {
    return this.totals !== undefined
  }

  /** Whether a row prints the table's own column headers again. */
  isHeader(strip: Strip): boolean {
    const columns = columnsOf(strip)
    return (columns !== undefined && sameColumns(columns, this.headerColumns)) || wordsOf(strip) === this.subHeader
  }

  /** Takes one row in. */
  row(given: Strip): void {
    const strip = this.withoutDots(given)
    if (strip.filled.length === 0) return
    if (this.rows.length === 0 && isSubHeader(strip, this.columns)) {
      this.columns = withSubHeader(this.columns, strip)
      this.subHeader = wordsOf(strip)
      this.labels.push(...strip.filled)
      this.width = Math.max(this.width, strip.cells.length)
      return
    }
    if (this.isHeader(strip)) {
      this.repeated.push(strip)
      return
    }
    if (this.total(strip)) return
    const { of: alignment, asPrinted } = align(strip, this.columns, {
      width: this.width,
      words: this.columnWords,
    })
    if (asPrinted) this.columnWords.learn(alignment)
    const cells = new Map<Column, Cell>()
    this.columns.forEach((column, j) => {
      const cell = alignment.get(j)
      if (cell) cells.set(column, cell)
    })
    if (cells.size > 0 && this.isNoRow(strip, cells)) return
    if (cells.size < strip.filled.length || cells.size === 0) this.leftover.push(strip)
    if (cells.size > 0) this.take(strip, cells)
  }

  /** "……" says that more rows may follow, and nothing else. */
  private withoutDots(strip: Strip): Strip {
    const dots = strip.filled.filter(({ text }) => /^(…+|\.{3,}|·{3,}|。{3,})$/.test(text))
    if (dots.length === 0) return strip
    this.labels.push(...dots)
    return { ...strip, filled: strip.filled.filter((cell) => !dots.includes(cell)) }
  }

  /** The columns that the form itself has: a side column without a cell was only a guess. */
  table(): RawTable {
    return {
      columns: this.columns.filter((column) => column.name !== 'side' || this.side !== undefined),
      header: this.header,
      side: this.side ? { cell: this.side } : undefined,
      rows: this.rows,
      points: this.points,
      totals: this.totals,
      labels: this.labels,
      repeated: this.repeated,
      leftover: this.leftover,
    }
  }

  private cell(cells: ReadonlyMap<Column, Cell>, name: Column['name']): Cell | undefined {
    return [...cells].find(([column]) => column.name === name)?.[1]
  }

  private noteSide(cell: Cell | undefined): void {
    if (!cell) return
    this.labels.push(cell)
    const points = pointsOf(cell)
    // "（50分）" under a label of its own: the second line of the level's label.
    if (points && this.level1 && !/\p{Script=Han}/u.test(splitPoints(cell.text).text)) {
      const level1 = this.level1
      if (!this.points.some((known) => known.level1.value === level1.value)) this.points.push({ level1, points })
      return
    }
    this.side ??= cell
    this.loosePoints ??= points
  }

  private total(strip: Strip): boolean {
    const [label, ...rest] = strip.filled
    const numbers = rest.filter(({ text }) => /^[\d.]+\s*分?$/.test(plain(text)))
    if (!label || !isTotalLabel(label.text) || (rest.length > 0 && numbers[0] !== rest[0])) return false
    const weight = this.columns.find(({ name }) => name === 'weight')
    const score = this.columns.find(({ name }) => name === 'score')
    const [a, b] = numbers
    if (numbers.length === 1 && a && weight && score) {
      const nearer = Math.abs(a.column - weight.first) <= Math.abs(a.column - score.first)
      this.totals = nearer ? { label, weight: a } : { label, score: a }
    } else
      this.totals = {
        label,
        ...(a && weight ? { weight: a } : {}),
        ...(b && score ? { score: b } : a && score && !weight ? { score: a } : {}),
      }
    return true
  }

  /** A row of cells that go on from the row above, or that belong to nothing: without a name it is no indicator. */
  private isNoRow(strip: Strip, cells: ReadonlyMap<Column, Cell>): boolean {
    const has = (name: Column['name']) => this.cell(cells, name) !== undefined
    const isSideOnly = [...cells.keys()].every(({ name }) => name === 'side')
    if (strip.ruled || isSideOnly || has('name') || has('level1') || has('level2')) return false
    const continued = continuedRow(this.rows.at(-1), cells)
    if (continued) this.rows[this.rows.length - 1] = continued
    else this.leftover.push(strip)
    return true
  }

  private take(strip: Strip, given: ReadonlyMap<Column, Cell>): void {
    const cells = this.costAsLevel2(withOneSet(given, this.columns), strip)
    this.noteSide(this.cell(cells, 'side'))
    const doubts: Doubt[] = []
    const lost = this.levels(strip, cells, doubts)
    const content = [...cells.keys()].filter(
      ({ name, like }) => name !== 'side' && name !== 'level1' && name !== 'level2' && like !== 'level2',
    )
    if (content.length === 0 && !this.cell(cells, 'level1') && !this.cell(cells, 'level2')) return
    const name = this.columns.find((column) => column.name === 'name')
    const nameCell = this.cell(cells, 'name')
    if (!strip.ruled && nameCell && name && nameCell.column < name.first)
      doubts.push({ rule: 'cells-slipped', part: 'name', cell: nameCell })
    this.rows.push({
      level1: this.level1 ?? inferredLevel<Level1>(undefined, strip.place),
      level2: this.level2 ?? inferredLevel<Level2>(undefined, strip.place),
      cells: this.withBlanks(cells, strip),
      place: strip.place,
      empty: content.length === 0,
      doubts,
      level2Lost: lost,
    })
  }

  /** In the classic scheme 成本指标 stands under 产出; a row that prints it and no second level means level 2. */
  private costAsLevel2(cells: ReadonlyMap<Column, Cell>, strip: Strip): ReadonlyMap<Column, Cell> {
    const entry = [...cells].find(([column]) => column.name === 'level1')
    const level2 = this.columns.find(({ name }) => name === 'level2')
    if (
      !entry ||
      !level2 ||
      strip.ruled ||
      cells.has(level2) ||
      level1Code(entry[1].text) !== 'cost' ||
      this.level1?.value !== 'output'
    )
      return cells
    const moved = new Map(cells)
    moved.delete(entry[0])
    return moved.set(level2, entry[1])
  }

  /** Carries the levels down; true when the row's level-2 label is gone for good. */
  private levels(strip: Strip, cells: ReadonlyMap<Column, Cell>, doubts: Doubt[]): boolean {
    const { one, two } = this.levelCells(cells)
    const before = this.level1
    if (one) this.newLevel1(one, strip, doubts)
    if (two) {
      this.level2 = level2Of(two)
      const code = this.level2.value
      if (!one && !belongs(code, this.level1?.value) && code) this.inferLevel1(code, strip, doubts)
      if (!this.level1 && code) this.inferLevel1(code, strip, doubts)
      const column = this.columns.find(({ name }) => name === 'level2')
      if (!strip.ruled && column && (two.column < column.first || two.column > column.last))
        doubts.push({ rule: 'level2-label-lost', part: 'level2', cell: two })
      return false
    }
    if (!one || this.columns.some(({ single }) => single) || !this.columns.some(({ name }) => name === 'level2'))
      return this.level2 === undefined && this.level1 !== undefined && !this.columns.some(({ single }) => single)
    const goesOn = before !== undefined && before.inferred === true && before.value === level1Of(one).value
    if (goesOn && this.level2) return false
    const blank = strip.ruled
      ? strip.cells.find((cell) =>
          this.columns.some(
            ({ name, first, last }) => name === 'level2' && cell.column >= first && cell.column <= last,
          ),
        )
      : undefined
    this.level2 = inferredLevel<Level2>(undefined, blank?.place ?? strip.place)
    return !strip.ruled
  }

  private levelCells(cells: ReadonlyMap<Column, Cell>): {
    readonly one: Cell | undefined
    readonly two: Cell | undefined
  } {
    const [entry] = [...cells].filter(([{ single }]) => single)
    if (!entry) return { one: this.cell(cells, 'level1'), two: this.cell(cells, 'level2') }
    const [, cell] = entry
    const [first, second] = [level1Code(cell.text), level2Code(cell.text)]
    // 满意度指标 and 成本指标 are words of both levels: they are of the one that the column holds.
    this.single ??= first && !second ? 1 : second && !first ? 2 : undefined
    return second && !(first && this.single === 1) ? { one: undefined, two: cell } : { one: cell, two: undefined }
  }

  private newLevel1(cell: Cell, strip: Strip, doubts: Doubt[]): void {
    const printed = level1Of(cell)
    const points = pointsOf(cell) ?? (this.points.length === 0 ? this.loosePoints : undefined)
    // On a new page the label may stand again.
    const again =
      points &&
      this.points.some(({ level1, points: known }) => level1.value === printed.value && known.value === points.value)
    if (again) this.labels.push(cell)
    if (points && !again) this.points.push({ level1: printed, points })
    const column = this.columns.find(({ name }) => name === 'level1')
    if (!strip.ruled && column && cell.column !== column.first && cell.column > column.last)
      doubts.push({ rule: 'level2-label-lost', part: 'level2', cell })
    // A merged label is printed once, often only on the second page: the rows above it are its rows too.
    if (this.level1?.inferred && this.level1.value === printed.value) {
      for (const row of this.rows) if (row.level1 === this.level1) row.level1 = printed
    }
    this.level1 = printed
  }

  private inferLevel1(code: Level2, strip: Strip, doubts: Doubt[]): void {
    this.level1 = inferredLevel(parentOf[code], strip.place)
    if (this.columns.some(({ name, single }) => name === 'level1' && !single))
      doubts.push({ rule: 'level1-label-lost', part: 'level1' })
  }

  private withBlanks(cells: ReadonlyMap<Column, Cell>, strip: Strip): ReadonlyMap<Column, Cell> {
    const all = new Map<Column, Cell>()
    for (const column of this.columns) {
      if (column.name === 'side') continue
      const cell =
        cells.get(column) ??
        strip.cells.find(({ column: at, text }) => text === '' && at >= column.first && at <= column.last)
      all.set(column, cell ?? { text: '', column: column.first, colspan: 1, rowspan: 1, place: strip.place })
    }
    return all
  }
}

/** Whether a row can only belong to an indicator table: it prints a level, or column labels again. */
export const looksLikeIndicators = (strip: Strip): boolean =>
  strip.filled.some(
    ({ text }) => level1Code(text) !== undefined || level2Code(text) !== undefined || columnName(text) === 'level1',
  )
