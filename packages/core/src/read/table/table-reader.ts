import type { Level1, Level2 } from '../../form/codes.ts'
import { level1Code, level2Code, parentOf } from '../../form/levels.ts'
import type { Place } from '../../form/place.ts'
import { plain } from '../../form/plain.ts'
import type { Printed } from '../../form/printed.ts'
import { parseValue } from '../../value/index.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { columnName, isTotalLabel } from '../words/vocabulary.ts'
import { align } from './align.ts'
import { ColumnWords } from './column-words.ts'
import { type Column, columnsOf, sameColumns } from './columns.ts'
import { belongs, inferredLevel, level1Of, level2Of, pointsOf } from './levels.ts'

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

/** Reads the rows below the header of an indicator table. One reader a table. */
export class TableReader {
  private columns: readonly Column[]
  private readonly header: Strip
  private readonly rows: RawRow[] = []
  private readonly points: { level1: Printed<Level1>; points: Printed<string> }[] = []
  private readonly labels: Cell[] = []
  private readonly repeated: Strip[] = []
  private readonly leftover: Strip[] = []
  private readonly columnWords = new ColumnWords()
  private totals: RawTotals | undefined
  private side: Cell | undefined
  private loosePoints: Printed<string> | undefined
  private level1: Printed<Level1> | undefined
  private level2: Printed<Level2> | undefined

  constructor(header: Strip, columns: readonly Column[]) {
    this.header = header
    this.labels.push(...header.filled)
    // The label beside the table may stand in the header row or only in the first row below it.
    const beside: Column = {
      name: 'side',
      label: { raw: '', place: header.place },
      first: Math.max(1, (columns[0]?.first ?? 1) - 1),
      last: Math.max(1, (columns[0]?.first ?? 1) - 1),
    }
    this.columns = columns.some(({ name }) => name === 'side') || header.ruled ? columns : [beside, ...columns]
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
    return columns !== undefined && sameColumns(columns, this.columns)
  }

  /** Takes one row in. */
  row(strip: Strip): void {
    if (this.isHeader(strip)) {
      this.repeated.push(strip)
      return
    }
    if (this.total(strip)) return
    if (this.continuation(strip)) return
    const { of: alignment, asPrinted } = align(strip, this.columns, {
      width: this.header.cells.length,
      words: this.columnWords,
    })
    if (asPrinted) this.columnWords.learn(alignment)
    const cells = new Map<Column, Cell>()
    this.columns.forEach((column, j) => {
      const cell = alignment.get(j)
      if (cell) cells.set(column, cell)
    })
    if (cells.size < strip.filled.length || cells.size === 0) this.leftover.push(strip)
    if (cells.size > 0) this.take(strip, cells)
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
    this.side ??= cell
    this.loosePoints ??= pointsOf(cell)
  }

  private total(strip: Strip): boolean {
    const [label, ...rest] = strip.filled
    if (!label || !isTotalLabel(label.text) || rest.some(({ text }) => !/^[\d.]+\s*分?$/.test(plain(text))))
      return false
    const weight = this.columns.find(({ name }) => name === 'weight')
    const score = this.columns.find(({ name }) => name === 'score')
    const [a, b] = rest
    if (rest.length === 1 && a && weight && score) {
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

  /** A page or line break parted the text of a cell: the rest stands alone in the very column of the value above it. */
  private continuation(strip: Strip): boolean {
    const [cell, ...others] = strip.filled
    const last = this.rows.at(-1)
    if (!cell || others.length > 0 || strip.ruled || !last || last.empty || cell.text.length > 12) return false
    if (level1Code(cell.text) || level2Code(cell.text)) return false
    const column = this.columns.find(({ first, last: to }) => cell.column >= first && cell.column <= to)
    const above = column && last.cells.get(column)
    if (column?.name !== 'target' || !above || above.text === '' || parseValue(above.text).kind !== 'qualitative')
      return false
    const line = cell.place.line
    const joined = {
      ...above,
      text: above.text + cell.text,
      place: { ...above.place, ...(line === undefined ? {} : { endLine: line }) },
    }
    this.rows[this.rows.length - 1] = {
      ...last,
      cells: new Map(last.cells).set(column, joined),
      doubts: [...last.doubts, { rule: 'cell-continued', part: 'target', cell: joined }],
    }
    return true
  }

  private take(strip: Strip, given: ReadonlyMap<Column, Cell>): void {
    const cells = this.costAsLevel2(given, strip)
    this.noteSide(this.cell(cells, 'side'))
    const doubts: Doubt[] = []
    const lost = this.levels(strip, cells, doubts)
    const content = [...cells.keys()].filter(({ name }) => name !== 'side' && name !== 'level1' && name !== 'level2')
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
    if (!one || !this.columns.some(({ name }) => name === 'level2'))
      return this.level2 === undefined && this.level1 !== undefined
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
    return level2Code(cell.text) ? { one: undefined, two: cell } : { one: cell, two: undefined }
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
