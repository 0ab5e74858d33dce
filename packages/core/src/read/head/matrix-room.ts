import type { Cell } from '../source/strip.ts'
import { isMoneyText } from '../words/label-cells.ts'
import { isTotalLabel } from '../words/vocabulary.ts'
import { type MoneyGrid, moneyGridOf } from './money-by-shape.ts'
import {
  amountsOf,
  isMatrixGroup,
  type MatrixColumn,
  matrixOf,
  matrixRowOf,
  nameOfColumn,
  withMatrixHeader,
} from './money-matrix.ts'
import type { MoneyPaths } from './money-paths.ts'
import type { HeadRow, Room } from './room.ts'
import type { HeadSink } from './sink.ts'

/** Reads tables of money: 年初预算数 | 全年预算数 | 全年执行数 … over a line for each source. */
export class MatrixRoom implements Room {
  private readonly sink: HeadSink
  private readonly paths: MoneyPaths
  private matrix: readonly MatrixColumn[] = []
  private rows = 0
  /** The label beside the table. */
  private side: Cell | undefined
  /** The sources that the columns are, where the rows are 预算数, 执行数 … */
  private sources: ReadonlyMap<MatrixColumn, readonly string[]> | undefined

  constructor(sink: HeadSink, paths: MoneyPaths) {
    this.sink = sink
    this.paths = paths
  }

  read(row: HeadRow): boolean {
    return this.header(row) || this.second(row) || this.line(row) || this.byShape(row)
  }

  end(): void {
    if (this.matrix.length > 0) this.paths.reset()
    this.matrix = []
    this.sources = undefined
  }

  /** A header of labels that no list knows, told by the amounts below them. */
  private byShape(row: HeadRow): boolean {
    const grid = moneyGridOf(row)
    if (!grid) return false
    const { line } = grid
    const end = line ? 1 + row.tokens.findIndex(({ cell }) => cell === line.amount) : 0
    this.begin(grid.columns, row.tokens)
    // Drawn in the order in which they stand.
    this.sink.label(...row.tokens.slice(0, Math.max(0, end - 1)).map(({ cell }) => cell))
    if (line) this.sink.money({ path: this.paths.pathOf(line.label), column: '预算', ...line })
    this.sink.label(...row.tokens.slice(end).map(({ cell }) => cell))
    if (grid.group) this.paths.reset([grid.group])
    if (grid.turned) this.turn(grid)
    return true
  }

  /** The columns are sources of money; where the first is their sum, the others are its parts. */
  private turn({ columns }: MoneyGrid): void {
    const parted = isTotalLabel(columns[0]?.cell.text ?? '')
    this.sources = new Map(
      columns.map((column) => {
        if (!parted) this.paths.reset()
        return [column, this.paths.pathOf(column.cell)] as const
      }),
    )
    this.paths.reset()
  }

  private header(row: HeadRow): boolean {
    const { tokens, strip, below } = row
    const matrix = matrixOf(tokens, strip.ruled, below?.tokens)
    // Labels that no list knows may stand in front of those that one knows: the amounts below tell.
    if (!matrix || (moneyGridOf(row)?.columns.length ?? 0) > matrix.length) return false
    this.begin(matrix, tokens)
    this.sink.label(...tokens.map(({ cell }) => cell))
    return true
  }

  private begin(matrix: readonly MatrixColumn[], tokens: HeadRow['tokens']): void {
    this.matrix = matrix
    this.sources = undefined
    this.rows = 0
    this.side = tokens[tokens.findIndex(({ cell }) => cell === matrix[0]?.cell) - 1]?.cell
    this.paths.reset(tokens.filter(({ role }) => role === 'money-group').map(({ cell }) => cell))
  }

  /** A single row of amounts without a label of its own: they are what stands beside the table. */
  private bare(tokens: HeadRow['tokens']): ReturnType<typeof matrixRowOf> {
    const money = this.matrix.filter(({ text }) => text === undefined)
    const values = tokens.flatMap(({ cell }) => (isMoneyText(cell.text) ? [cell] : []))
    const texts = tokens.flatMap(({ cell }) => (isMoneyText(cell.text) ? [] : [cell]))
    const fits = this.rows === 0 && values.length === money.length && tokens.every(({ role }) => role === undefined)
    if (!this.side || !fits || texts.length > this.matrix.length - money.length) return undefined
    return { label: this.side, before: [], values, texts }
  }

  private second({ tokens, strip }: HeadRow): boolean {
    const parted = this.rows === 0 && this.matrix.length > 0 && withMatrixHeader(this.matrix, tokens, strip.ruled)
    if (!parted) return false
    this.matrix = parted
    this.sink.label(...tokens.map(({ cell }) => cell))
    return true
  }

  private line({ tokens, strip }: HeadRow): boolean {
    if (this.matrix.length === 0) return false
    const row = matrixRowOf(tokens, this.matrix) ?? this.bare(tokens)
    if (!row) {
      this.end()
      return false
    }
    this.rows++
    for (const cell of row.before) if (isMatrixGroup(cell)) this.paths.open(cell)
    const path = this.sources ? [] : this.paths.pathOf(row.label)
    const term = this.paths.termOf(row.label)
    if (row.label !== this.side) this.sink.label(...row.before, row.label)
    const amounts = amountsOf(this.matrix, row.values, row.label, strip)
    const used = new Set(amounts.values())
    this.sink.leftover(...row.values.filter((cell) => !used.has(cell)))
    for (const [column, amount] of amounts)
      this.sink.money({
        path: this.sources?.get(column) ?? path,
        column: this.sources ? nameOfColumn(row.label.text) : column.name,
        label: this.sources ? column.cell : row.label,
        // Drawn below its header, also where the row slipped.
        amount: { ...amount, column: column.first, colspan: column.cell.colspan, rowspan: 1 },
        ...(term === undefined ? {} : { term }),
      })
    for (const text of row.texts) this.sink.value(row.label, text)
    for (const column of this.matrix) {
      const blank = column.text && strip.cells.find(({ text, column: at }) => text === '' && at === column.first)
      if (strip.ruled && blank) this.sink.value(row.label, blank)
    }
    this.paths.endRow(strip.ruled, true)
    return true
  }
}
