import { level1Code, level2Code } from '../../form/levels.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { bare } from '../words/vocabulary.ts'
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
  private second: string | undefined

  constructor(first: Strip, columns: readonly Column[]) {
    this.first = first
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

  /** Parts the target's column as the first row below the header does. */
  takeTargetParts(strip: Strip): void {
    const columns = withTargetParts(this.columns, strip, this.width)
    if (!columns) return
    this.columns = columns
    this.width = Math.max(this.width, strip.cells.length)
  }

  /** Whether a row prints a header row again. */
  isAgain(strip: Strip): boolean {
    const columns = columnsOf(strip)
    return (columns !== undefined && sameColumns(columns, this.firstColumns)) || wordsOf(strip) === this.second
  }
}
