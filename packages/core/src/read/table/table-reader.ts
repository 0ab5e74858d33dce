import type { Level1, Level2 } from '../../form/codes.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { align } from './align.ts'
import { withoutAnnounced } from './announced-levels.ts'
import { bandColumns, bandOf, isGroupSum } from './bands.ts'
import { CarriedGroups } from './carried-groups.ts'
import { CarriedLevels } from './carried-levels.ts'
import { type Column, holdsWords, isContent } from './column.ts'
import { ColumnWords } from './column-words.ts'
import { continuedRow } from './continued-row.ts'
import type { HeaderRows } from './header-rows.ts'
import { inferredLevel } from './levels.ts'
import { countsColumns, emptyWords, isSubtotal } from './no-rows.ts'
import { withOneSet } from './one-set.ts'
import { CarriedHead, isUnitRow, projectColumnsOf, projectRowOf } from './project-columns.ts'
import { cellIn, type Doubt, type RawRow, type RawTable, type RawTotals } from './raw-table.ts'
import { settleColumns } from './settle-columns.ts'
import { totalsRowOf } from './totals-row.ts'
import { isUnlikelyRow } from './unlikely-row.ts'

type Cells = ReadonlyMap<Column, Cell>

/** Reads the rows below the header of an indicator table. One reader a table. */
export class TableReader {
  private readonly header: HeaderRows
  private readonly rows: RawRow[] = []
  private readonly levels = new CarriedLevels()
  private readonly groups = new CarriedGroups()
  private readonly labels: Cell[] = []
  private readonly repeated: Strip[] = []
  private readonly subtotals: Strip[] = []
  private readonly leftover: Strip[] = []
  private words = new ColumnWords()
  private readonly carried: CarriedHead
  private totals: RawTotals | undefined
  /** The row that holds the totals. */
  private sums: Strip | undefined
  /** The deepest level that stands in rows of its own. */
  private bands = 0
  private side: Cell | undefined

  constructor(header: HeaderRows, carried = new CarriedHead()) {
    this.header = header
    this.carried = carried
    if (header.columns[0]?.name === 'side' && header.columns[0].label.raw !== '') this.noteSide(header.first.filled[0])
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
    return this.header.isAgain(strip)
  }

  /** Whether a row holds the sums of a scored table. */
  isTotals(strip: Strip): boolean {
    return this.isOpen && totalsRowOf(strip, this.header.columns)?.score !== undefined
  }

  /**
   * "总分 | 100 | 98.5" below a row that adds up the points of the levels: that one was no total of the form. True where it
   * was taken so.
   */
  retotal(strip: Strip): boolean {
    const totals = this.sums && !this.totals?.score?.text ? totalsRowOf(strip, this.header.columns) : undefined
    if (!this.sums || !totals?.score?.text) return false
    this.subtotals.push(this.sums)
    this.totals = { ...(this.totals?.grade ? { grade: this.totals.grade } : {}), ...totals }
    this.sums = strip
    return true
  }

  /** The head of the project that a row begins, where the sheet lists several. */
  projectOf(strip: Strip, below: Strip | undefined): Strip | undefined {
    const columns = projectColumnsOf(this.header.columns)
    if (columns.length === 0) return undefined
    const cells = this.laidOn(strip)
    if (below && isUnitRow(cells, this.laidOn(below), columns)) {
      for (const [column, cell] of cells) this.carried.units.set(column, cell)
      return undefined
    }
    return projectRowOf(strip, columns, cells, this.carried)
  }

  /** A reader of the same table's further rows, for the next project of a sheet. */
  next(): TableReader {
    return new TableReader(this.header, this.carried)
  }

  /** Takes one row in. */
  row(given: Strip): void {
    const strip = this.withoutDots(given)
    if (strip.filled.length === 0) return
    if (this.rows.length === 0 && this.header.takeSecond(strip)) return
    if (this.header.isAgain(strip)) {
      this.repeated.push(strip)
      return
    }
    if (this.rows.length > 0 && this.header.takeAnew(strip)) {
      this.labels.push(...strip.filled)
      this.words = new ColumnWords()
      return
    }
    if (this.rows.length === 0 && countsColumns(strip)) {
      this.labels.push(...strip.filled)
      return
    }
    if (this.takeBand(strip)) return
    if (this.rows.length === 0) {
      if (this.header.takeSideAsLevel(strip)) this.side = undefined
      this.header.takeLevelByContent(strip)
      this.header.takeTargetParts(strip)
    }
    if (isSubtotal(strip) || isGroupSum(strip, this.header.laid)) {
      this.subtotals.push(strip)
      return
    }
    const totals = totalsRowOf(strip, this.header.columns)
    if (totals) {
      this.totals = totals
      this.sums = strip
      return
    }
    const all = this.laidOn(strip)
    if (all.size < strip.filled.length) this.leftover.push(strip)
    const front = new Set(projectColumnsOf(this.header.columns))
    const cells = new Map([...all].filter(([column]) => !front.has(column)))
    for (const [column, cell] of all) {
      const known = front.has(column) ? this.carried.cells.get(column) : undefined
      if (known && known !== cell && known.text === cell.text) this.labels.push(cell)
    }
    if (cells.size > 0 && !this.isNoRow(strip, cells)) this.take(strip, cells)
  }

  /** The columns that the form itself has: a side column without a cell was only a guess. */
  table(): RawTable {
    const front = new Set(projectColumnsOf(this.header.columns))
    const own = this.header.columns.filter(
      (column) => !front.has(column) && (column.name !== 'side' || this.side !== undefined),
    )
    const { columns: settled, rows, points } = settleColumns(own, withoutAnnounced(this.rows))
    const [first] = settled
    const columns: readonly Column[] = first ? [...bandColumns(this.bands, first), ...settled] : settled
    return {
      columns,
      header: this.header.first,
      side: this.side ? { cell: this.side } : undefined,
      rows,
      points: [...this.levels.points, ...points],
      totals: this.totals,
      labels: [...this.header.labels, ...this.labels, ...this.levels.again],
      repeated: this.repeated,
      subtotals: this.subtotals,
      leftover: this.leftover,
    }
  }

  /** A level in a row or line of its own, over the rows of its group, in a table without a column for it. */
  takeBand(strip: Strip): boolean {
    const band = bandOf(strip, this.header.laid)
    if (!band) return false
    this.levels.band(band)
    this.bands = Math.max(this.bands, band.level)
    if (band.sums.length > 0) this.subtotals.push({ ...strip, cells: band.sums, filled: band.sums })
    return true
  }

  private withoutDots(strip: Strip): Strip {
    const dots = emptyWords(strip)
    if (dots.length === 0) return strip
    this.labels.push(...dots)
    return { ...strip, filled: strip.filled.filter((cell) => !dots.includes(cell)) }
  }

  /** The cells of a row by column. */
  private laidOn(strip: Strip): Cells {
    const { laid: columns, width } = this.header
    const open = this.levels.isOpen(strip)
    const { of, asPrinted } = align(strip, columns, { width, words: this.words, open })
    if (asPrinted) this.words.learn(new Map([...of].filter(([j]) => holdsWords(columns[j]))))
    return new Map(
      columns.flatMap((column, j) => {
        const cell = of.get(j)
        return cell ? [[this.header.own(column), cell] as const] : []
      }),
    )
  }

  private noteSide(cell: Cell | undefined): void {
    if (!cell) return
    this.labels.push(cell)
    if (!this.levels.noteBeside(cell)) this.side ??= cell
  }

  /** A row of cells that go on from the row above, or that belong to nothing: without a name it is no indicator. */
  private isNoRow(strip: Strip, cells: Cells): boolean {
    const isSideOnly = [...cells.keys()].every(({ name }) => name === 'side')
    const isRow = (['name', 'level1', 'level2'] as const).some((name) => cellIn(cells, name))
    if (strip.ruled || isSideOnly || isRow) return false
    const continued = continuedRow(this.rows.at(-1), cells)
    if (continued) this.rows[this.rows.length - 1] = continued
    else this.leftover.push(strip)
    return true
  }

  private take(strip: Strip, given: Cells): void {
    const { columns } = this.header
    const own = this.levels.costAsLevel2(withOneSet(given, columns), columns, strip)
    this.noteSide(cellIn(own, 'side'))
    const doubts: Doubt[] = []
    const level2Lost = this.levels.carry({ strip, cells: own, columns, doubts }, this.rows)
    const points = cellIn(own, 'level1Points')
    if (points) this.levels.notePoints(points)
    const cells = this.groups.carry(own, columns, strip, cellIn(own, 'level2') !== undefined)
    const empty = ![...cells.keys()].some(isContent)
    if (empty && !cellIn(cells, 'level1') && !cellIn(cells, 'level2')) return
    if (!empty && isUnlikelyRow(strip, cellIn(cells, 'name'))) {
      if (this.leftover.at(-1) !== strip) this.leftover.push(strip)
      return
    }
    const name = columns.find((column) => column.name === 'name')
    const nameCell = cellIn(cells, 'name')
    if (!strip.ruled && nameCell && name && nameCell.column < name.first)
      doubts.push({ rule: 'cells-slipped', part: 'name', cell: nameCell })
    this.rows.push({
      level1: this.levels.level1 ?? inferredLevel<Level1>(undefined, strip.place),
      level2: this.levels.level2 ?? inferredLevel<Level2>(undefined, strip.place),
      ...(this.levels.level2Points && { level2Weight: this.levels.level2Points }),
      cells: this.withBlanks(cells, strip),
      place: strip.place,
      empty,
      doubts,
      level2Lost,
    })
  }

  private withBlanks(cells: Cells, strip: Strip): Cells {
    const front = new Set(projectColumnsOf(this.header.columns))
    const all = new Map<Column, Cell>()
    for (const column of this.header.columns) {
      if (column.name === 'side' || front.has(column)) continue
      const cell =
        cells.get(column) ??
        strip.cells.find(({ column: at, text }) => text === '' && at >= column.first && at <= column.last)
      all.set(column, cell ?? { text: '', column: column.first, colspan: 1, rowspan: 1, place: strip.place })
    }
    return all
  }
}
