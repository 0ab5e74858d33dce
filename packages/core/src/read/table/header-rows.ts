import { level1Code, level2Code } from '../../form/levels.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { bare, columnName } from '../words/vocabulary.ts'
import { type Column, isLevel } from './column.ts'
import { columnsOf, sameColumns } from './columns.ts'
import { isSubHeader, withSubHeader } from './sub-header.ts'
import { withTargetParts } from './target-parts.ts'

const wordsOf = (strip: Strip): string => strip.filled.map(({ text }) => bare(text)).join('|')

/** The header of an indicator table: its first row, and the one below it that parts some of its columns. */
export class HeaderRows {
  readonly first: Strip
  columns: readonly Column[]
  readonly labels: Cell[] = []
  /** Cells of the widest header row. */
  width: number
  private readonly firstColumns: readonly Column[]
  private readonly words: string
  private second: string | undefined
  private anew: { readonly columns: readonly Column[]; readonly of: ReadonlyMap<Column, Column> } | undefined

  constructor(first: Strip, columns: readonly Column[]) {
    this.first = first
    this.words = wordsOf(first)
    this.width = first.cells.length
    this.labels.push(...first.filled)
    // The label beside the table may stand in the header row or only in the first row below it.
    const at = Math.max(1, (columns[0]?.first ?? 1) - 1)
    const beside: Column = { name: 'side', label: { raw: '', place: first.place }, first: at, last: at }
    const blank = first.cells.find(({ text, column }) => text === '' && column < (columns[0]?.first ?? 1))
    const ruled = blank && { ...beside, first: blank.column, last: blank.column + blank.colspan - 1 }
    const added = first.ruled ? ruled : beside
    this.columns = columns.some(({ name }) => name === 'side') || !added ? columns : [added, ...columns]
    this.firstColumns = this.columns
  }

  /** Takes the row right below the first; true where it belongs to the header. */
  takeSecond(strip: Strip): boolean {
    if (this.second !== undefined || !isSubHeader(strip, this.columns)) return false
    this.columns = withSubHeader(this.columns, this.first, strip)
    this.second = wordsOf(strip)
    this.labels.push(...strip.filled)
    this.width = Math.max(this.width, strip.cells.length)
    return true
  }

  /**
   * "绩效指标" over the levels themselves and not beside the table: its first row has a level in that column, and no other
   * column is for levels. True where it turned out so.
   */
  takeSideAsLevel(strip: Strip): boolean {
    const [side] = this.columns
    if (side?.name !== 'side' || side.label.raw === '' || this.columns.some(isLevel)) return false
    const below = strip.filled.find(({ column }) => column >= side.first && column <= side.last)
    if (!below || (level1Code(below.text) ?? level2Code(below.text)) === undefined) return false
    this.columns = [{ ...side, name: 'level2', single: true }, ...this.columns.slice(1)]
    return true
  }

  /**
   * "绩效内容": a column of which no list knows the label holds second levels if the first row of the table has one there,
   * and no other column does.
   */
  takeLevelByContent(strip: Strip): void {
    if (this.columns.some(({ name, single }) => name === 'level2' && !single)) return
    const at = this.columns.findIndex(
      ({ name, first, last }) =>
        name === 'extra' &&
        strip.filled.some(
          ({ column, text }) => column >= first && column <= last && level2Code(text) && !level1Code(text),
        ),
    )
    if (at < 0) return
    this.columns = this.columns.map((column, i): Column => {
      const { single, ...rest } = column
      return i === at ? { ...column, name: 'level2' } : single ? { ...rest, name: 'level1' } : column
    })
  }

  /** Parts the target's column as the first row below the header does. */
  takeTargetParts(strip: Strip): void {
    const columns = withTargetParts(this.columns, strip, this.width)
    if (!columns) return
    this.columns = columns
    this.width = Math.max(this.width, strip.cells.length)
  }

  /**
   * A header below rows of its table that announces other columns than theirs (the years' targets under those of the term):
   * the rows below it lie on its columns, which are the table's own where it has such.
   */
  takeAnew(strip: Strip): boolean {
    const levels = strip.filled.filter(({ text }) => /^level[123]$/.test(columnName(text) ?? ''))
    const found = levels.length >= 2 ? columnsOf(strip) : undefined
    if (!found) return false
    const { columns } = new HeaderRows(strip, found)
    const of = new Map<Column, Column>()
    const all = [...this.columns]
    for (const column of columns) {
      const like = all.findIndex(
        ({ name, label }) => name === column.name && (name !== 'extra' || bare(label.raw) === bare(column.label.raw)),
      )
      const at = 1 + all.findLastIndex((known) => [...of.values()].includes(known))
      if (like < 0) all.splice(at, 0, column)
      of.set(column, all[like] ?? column)
    }
    this.columns = all
    this.anew = { columns, of }
    this.labels.push(...strip.filled)
    return true
  }

  /** The columns that the rows read now lie on. */
  get laid(): readonly Column[] {
    return this.anew?.columns ?? this.columns
  }

  /** The table's own column for one of those that rows lie on. */
  own(column: Column): Column {
    return this.anew?.of.get(column) ?? column
  }

  /** Whether a row prints a header row again. */
  isAgain(strip: Strip): boolean {
    const columns = columnsOf(strip)
    const current = this.anew?.columns ?? this.firstColumns
    const words = wordsOf(strip)
    return (columns !== undefined && sameColumns(columns, current)) || words === this.second || words === this.words
  }
}
