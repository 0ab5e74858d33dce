import type { ShapeCell } from '../../template/synthesise.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { isMoneyText, type Token, tokensOf } from '../words/label-cells.ts'
import { isPeriodLine, isSideLabel, unitInLabel, unitLine } from '../words/vocabulary.ts'
import type { Vocabulary } from '../words/vocabulary-of.ts'
import { AmountsRoom } from './amounts-room.ts'
import { isHeading } from './beside.ts'
import { GoalsRoom } from './goals-room.ts'
import type { Head } from './head.ts'
import { ListRoom } from './list-room.ts'
import { MatrixRoom } from './matrix-room.ts'
import { MoneyPaths } from './money-paths.ts'
import { PairsRoom } from './pairs-room.ts'
import { PlanRoom } from './plan-room.ts'
import { ReviewRoom } from './review-room.ts'
import type { Room } from './room.ts'
import { HeadSink } from './sink.ts'
import { TasksRoom } from './tasks-room.ts'
import { TextsRoom } from './texts-room.ts'

/** "资金安排（万元）", "年度预算执行（万元）": a label beside money of which no list knows the whole. */
const announcesMoney = (text: string): boolean =>
  /^.{0,10}(资金|预算|金额|支出|经费|投入|拨款|收入).{0,8}[(（]/.test(text.replace(/\s/g, ''))

/** "2025年 | 120 | 300 | 420": a year in front of amounts is the label of their row. */
const isRowOfAmounts = (behind: readonly Token[]): boolean =>
  behind.filter(({ role, cell }) => role === undefined && isMoneyText(cell.text)).length > 1

/** "2025年7月" beside other texts is a step of a plan. */
const isPartOfYear = (text: string): boolean => /月|半年|季度/.test(text)

/**
 * Reads the rows of a form's head, one reader a form. Each room knows one kind of thing; a row goes to the first that
 * takes it, and what the others had open ends with it. Pairs of labels and values take whatever is left.
 */
export class HeadReader {
  private readonly sink = new HeadSink()
  private readonly words: Vocabulary
  private readonly rooms: readonly Room[]
  private readonly pairs: PairsRoom
  private readonly goals: GoalsRoom
  private readonly review: ReviewRoom

  constructor(words: Vocabulary) {
    this.words = words
    const { sink } = this
    const paths = new MoneyPaths()
    this.goals = new GoalsRoom(sink)
    this.review = new ReviewRoom(sink)
    this.pairs = new PairsRoom(sink, paths, this.goals)
    this.rooms = [
      this.review,
      new TasksRoom(sink),
      new MatrixRoom(sink, paths),
      new AmountsRoom(sink, paths),
      this.goals,
      new PlanRoom(sink),
      new TextsRoom(sink),
      new ListRoom(sink),
      this.pairs,
    ]
  }

  get head(): Head {
    return this.sink.head
  }

  /** The rows as found, from which a template is made where none is known. */
  get shape(): HeadSink['shape'] {
    return this.sink.shape
  }

  /** Takes one row in; `below` is the row that follows it, if any. */
  row(strip: Strip, below?: Strip): void {
    const tokens = this.withoutLines(this.withoutHints(this.once(tokensOf(strip, this.words), strip)))
    if (tokens) {
      const next = below && { tokens: tokensOf(below, this.words), strip: below }
      const taker = this.rooms.find((room) => room.read({ tokens, strip, below: next }))
      for (const room of this.rooms) if (room !== taker && (taker !== this.pairs || room !== this.goals)) room.end()
    }
    this.sink.endRow()
  }

  /** Cells that only stand over or beside others. */
  announce(cells: readonly Cell[]): void {
    this.sink.silent(...cells)
  }

  /** Takes a line of text within the form in, if a room waits for it; false where none does. */
  line(strip: Strip): boolean {
    const banner = this.review.banner(strip)
    const tokens = tokensOf(strip, this.words)
    const over = tokens.every(({ role, cell }) => role === 'section' || role === 'sub-goals' || isSideLabel(cell.text))
    const heading = !banner && (over || isHeading(tokens, { ...strip, ruled: true }))
    if (heading) this.sink.silent(...strip.filled)
    this.sink.endRow()
    return banner || heading
  }

  /** The form's head ends: where it prints the money of two spans of time, each line says of which it is. */
  close(): void {
    for (const room of this.rooms) room.end()
    this.goals.close()
    const { funds } = this.sink.head
    const terms = new Set(funds.flatMap(({ term }) => term ?? []))
    if (terms.size < 2) return
    const whole = new Map(funds.map((line) => [line.path, line.term ? [line.term, line.path.at(-1) ?? ''] : line.path]))
    const withTerm = <P extends { readonly path: readonly string[] }>(line: P): P => ({
      ...line,
      path: whole.get(line.path) ?? line.path,
    })
    for (const [i, line] of funds.entries()) funds[i] = withTerm(line)
    this.sink.redraw((cell): ShapeCell => ('fund' in cell ? { ...cell, fund: withTerm(cell.fund) } : cell))
  }

  /**
   * A merged cell that a source repeats in each of its columns is one: "开展… | 开展…" behind one label. Where a grid tells
   * its merged cells, equal texts are two, as equal amounts are: all of a budget may be spent, an account may copy the goal.
   */
  private once(tokens: readonly Token[], { ruled }: Strip): readonly Token[] {
    if (ruled) return tokens
    const last = tokens.at(-1)
    const first = tokens.findIndex(({ cell }) => cell.text === last?.cell.text)
    const alike = tokens.slice(first)
    const repeats = alike.length > 1 && alike.every(({ cell, role }) => !role && cell.text === last?.cell.text)
    if (!repeats || !last || last.cell.text.length < 8 || isMoneyText(last.cell.text)) return tokens
    this.sink.silent(...alike.slice(1).map(({ cell }) => cell))
    return tokens.slice(0, first + 1)
  }

  /** "部门职责 | 根据三定方案归纳 | 负责…": between a label and its text the form says how to fill it in. */
  private withoutHints(tokens: readonly Token[]): readonly Token[] {
    const isHint = ({ cell, role }: Token, i: number): boolean =>
      role === undefined &&
      i === tokens.length - 2 &&
      tokens[i - 1]?.role !== undefined &&
      tokens[i + 1]?.role === undefined &&
      /^(根据|按照|依据|对照|参照|结合)[^，。；]{2,18}(归纳|填写|填报|填列|概括|总结|概述)$/.test(cell.text)
    const hints = tokens.filter(isHint)
    this.sink.silent(...hints.map(({ cell }) => cell))
    return hints.length === 0 ? tokens : tokens.filter((token) => !hints.includes(token))
  }

  /** Takes out what a line over the table says of year and unit; what is left of the row, or undefined for nothing. */
  private withoutLines(tokens: readonly Token[]): readonly Token[] | undefined {
    const { head } = this.sink
    for (const { cell, role } of tokens) {
      const unit = unitLine(cell.text) ?? (role || announcesMoney(cell.text) ? unitInLabel(cell.text) : undefined)
      if (unit) head.units.push({ unit, cell })
    }
    // Two years in a row are columns: "2024年 | 2025年".
    if (tokens.filter(({ cell }) => isPeriodLine(cell.text)).length > 1) return tokens
    // "年度资金总额 | 1960": a bare number behind a label is no year.
    const isPeriod = ({ cell }: Token, i: number): boolean =>
      isPeriodLine(cell.text) &&
      tokens[i - 1]?.role !== 'field' &&
      !isRowOfAmounts(tokens.slice(i + 1)) &&
      (tokens.length === 1 || !/^\d+$/.test(cell.text.trim())) &&
      !(isPartOfYear(cell.text) && tokens.some((other) => other.cell !== cell && !unitLine(other.cell.text)))
    const isLine = (token: Token, i: number): boolean => unitLine(token.cell.text) !== undefined || isPeriod(token, i)
    head.period.push(...tokens.flatMap((token, i) => (isPeriod(token, i) ? [token.cell] : [])))
    const rest = tokens.filter((token, i) => !isLine(token, i))
    if (rest.length === tokens.length) return tokens
    if (rest.some(({ role }) => role !== undefined)) return rest
    for (const { cell } of rest) this.pairs.unlabelled(cell)
    return undefined
  }
}
