import { HeadReader } from '../head/head-reader.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { columnsOf } from '../table/columns.ts'
import { HeaderRows } from '../table/header-rows.ts'
import { looksLikeIndicators } from '../table/looks-like-indicators.ts'
import { TableReader } from '../table/table-reader.ts'
import { tokensOf } from '../words/label-cells.ts'
import { isPageNumber } from '../words/loose-lines.ts'
import { bare, isContinuedMark, isFormTitle, isPeriodLine, unitLine } from '../words/vocabulary.ts'
import type { Vocabulary } from '../words/vocabulary-of.ts'
import type { FoundForm } from './found-form.ts'
import { lineCells } from './line-cells.ts'
import { isTailRow } from './tail-row.ts'
import { twoRowHeader } from './two-row-header.ts'
import { columnsWithoutHeader } from './without-header.ts'

const single = (strip: Strip): string => (strip.filled.length === 1 ? (strip.filled[0]?.text ?? '') : '')

/** "年度绩效目标2（40分） | 开展…": a form may print its goals in turn, each above its own indicators. */
const isGoalRow = (strip: Strip, words: Vocabulary): boolean => {
  const [label, text, ...more] = strip.filled
  if (!label || !text || more.length > 0) return false
  const numbered = /^(年度|本年度?|长期|中期|中长期|总体)?(绩效)?目标\d+$/.test(bare(label.text))
  if (!numbered && words.role(label.text) !== 'goal') return false
  return text.text.length > (numbered ? 2 : 8) && !looksLikeIndicators(strip) && words.role(text.text) === undefined
}

/** "现将…公开如下。": a whole sentence, and no label in it. */
const isSentence = (strip: Strip, words: Vocabulary): boolean =>
  strip.kind === 'text' &&
  single(strip).length >= 10 &&
  /。$|，.*[：:]$/.test(single(strip)) &&
  tokensOf(strip, words).every(({ role }) => role === undefined)

/** A form whose end has not been reached. */
export class OpenForm {
  readonly title: Strip | undefined
  readonly head: HeadReader
  table: TableReader | undefined
  private readonly words: Vocabulary
  private readonly strips: Strip[]
  private readonly pageNumbers: Strip[] = []
  private readonly repeated: Strip[] = []
  private readonly leftover: Strip[] = []
  /** Sentences above the indicators that no label announces: prose of the document. */
  readonly sentences: Strip[] = []
  /** The rows below the indicator table have begun. */
  private tail = false
  /** Rows of the shape that stand above the table, once others stand below it. */
  private aboveTable: number | undefined
  /** The second row of a header that was read with its first. */
  private taken: Strip | undefined

  constructor(words: Vocabulary, title: Strip | undefined, lines: readonly Strip[]) {
    this.words = words
    this.title = title
    this.head = new HeadReader(words)
    this.strips = [...(title ? [title] : [])]
    for (const line of lines) {
      const cells = lineCells(line, words)
      if (!cells && isSentence(line, words)) this.sentences.push(line)
      else {
        this.strips.push(line)
        this.head.row(cells ?? line)
      }
    }
  }

  /** Takes in a row of cells; `below` is the row that follows it. Gives the form it belongs to, which may be a new one. */
  row(strip: Strip, below: Strip | undefined): OpenForm {
    if (strip === this.taken) {
      this.strips.push(strip)
      return this
    }
    if (this.table && !this.table.done && !isGoalRow(strip, this.words) && !this.isTail(strip)) {
      const project = this.table.projectOf(strip, below)
      const own = project && this.table.isOpen ? this.next() : this
      if (own !== this) own.table = this.table.next()
      if (project) own.head.row(project)
      own.strips.push(strip)
      own.table?.row(strip)
      return own
    }
    this.strips.push(strip)
    if (this.table?.done && this.table.retotal(strip)) return this
    const listed = this.table ? undefined : twoRowHeader(strip, below)
    const columns = this.table ? undefined : columnsOf(listed?.header ?? strip, listed ? undefined : below)
    if (columns) {
      this.table = new TableReader(new HeaderRows(listed?.header ?? strip, columns))
      this.taken = listed ? below : undefined
      this.head.announce(listed?.labels ?? [])
    } else if (!this.table && this.bare(strip, below)) {
      // The row has begun the table.
    } else {
      if (this.tail || this.table?.done) this.aboveTable ??= this.head.shape.length
      this.head.row(strip, below)
    }
    return this
  }

  /** Begins a table that prints no header with its first row; false where the row is none. */
  private bare(strip: Strip, below: Strip | undefined): boolean {
    const columns = columnsWithoutHeader(strip, below)
    if (!columns) return false
    this.table = new TableReader(new HeaderRows({ ...strip, filled: [] }, columns))
    this.table.row(strip)
    return true
  }

  /** Takes in the lines of text that stand within the form. */
  lines(held: readonly Strip[]): void {
    for (const line of held) {
      this.strips.push(line)
      const text = single(line)
      const unit = unitLine(text)
      // The unit of a form may be printed over the second part of its table only.
      if (unit && line.filled[0] && this.head.head.units.length === 0)
        this.head.head.units.push({ unit, cell: line.filled[0] })
      if (isPageNumber(text)) this.pageNumbers.push(line)
      else if (isFormTitle(text) || isPeriodLine(text) || unit || isContinuedMark(text)) this.repeated.push(line)
      else if (!this.table?.takeBand(line) && !this.head.line(line)) this.leftover.push(line)
    }
  }

  /** Takes in lines of text below the form that belong to it: who filled it in, when. */
  below(lines: readonly Strip[]): void {
    if (this.table) this.aboveTable ??= this.head.shape.length
    for (const line of lines) {
      this.strips.push(line)
      this.head.row(lineCells(line, this.words) ?? line)
    }
  }

  /** The form is read. `last`: the file ends with it. */
  found(last: boolean): FoundForm {
    this.head.close()
    const table = this.table?.table()
    const cut = last ? this.cutRow() : undefined
    return {
      title: this.title,
      head: this.head.head,
      shape: this.head.shape,
      table,
      aboveTable: this.aboveTable ?? this.head.shape.length,
      strips: this.strips,
      pageNumbers: this.pageNumbers,
      repeated: [...this.repeated, ...(table?.repeated ?? [])],
      leftover: [...this.leftover, ...(table?.leftover ?? [])],
      ...(cut ? { cut } : {}),
    }
  }

  private isTail(strip: Strip): boolean {
    if (this.tail && (looksLikeIndicators(strip) || this.table?.isTotals(strip) === true)) this.tail = false
    else this.tail ||= this.table !== undefined && isTailRow(strip, this.words, this.table)
    return this.tail
  }

  /** Another form of the same sheet, one of several under one title. */
  next(): OpenForm {
    const next = new OpenForm(this.words, this.title, [])
    next.head.head.units.push(...this.head.head.units)
    next.head.head.period.push(...this.head.head.period)
    return next
  }

  /** The last row, if the file ends within it: it has fewer cells than every row of indicators above it. */
  private cutRow(): Strip | undefined {
    const rows = this.strips.filter(({ kind }) => kind === 'row')
    const last = rows.at(-1)
    const table = this.table
    if (!last || last.ruled || last !== this.strips.at(-1) || !table?.isOpen || this.tail) return undefined
    const body = rows.slice(rows.findIndex((row) => columnsOf(row) !== undefined) + 1, -1)
    const widths = body.map(({ cells }) => cells.length)
    const ends = (strip: Strip): number => Math.max(0, ...strip.filled.map(({ column }: Cell) => column))
    const shortest = Math.min(...widths)
    const nearest = Math.min(...body.map(ends))
    return body.length >= 2 && last.cells.length < shortest && ends(last) < nearest ? last : undefined
  }
}
