import type { Cell, Strip } from '../source/strip.ts'
import type { Token } from '../words/label-cells.ts'
import { bare, isTotalLabel } from '../words/vocabulary.ts'
import { spanOf } from './blanks.ts'
import type { RawReview } from './head.ts'
import { laidOn } from './lay-on.ts'
import { type ReviewColumn, type ReviewKind, reviewColumnsOf } from './review-columns.ts'
import { shapeOfReviews } from './review-shape.ts'
import type { HeadRow, Room } from './room.ts'
import type { HeadSink } from './sink.ts'

/** "一、完整性审核（20分）": a block of questions. */
const isBanner = ({ text }: Cell): boolean =>
  text.length <= 24 && /^\p{Script=Han}{2,8}(审核|评审|审查|评估)(\(\d+分?\))?$/u.test(bare(text))

/** Beside its questions it is told by the points that it may have, or by what is asked: "立项必要性". */
const isBlock = (cell: Cell): boolean =>
  isBanner(cell) || (cell.text.length <= 24 && /^\p{Script=Han}{2,10}(性|性?\(\d+分\))$/u.test(bare(cell.text)))

/** The cells of a row with the blank ones of a ruled table: who has not decided yet has left a cell of the form empty. */
const withBlanks = (
  columns: readonly ReviewColumn[],
  laid: ReadonlyMap<ReviewColumn, Cell>,
  { ruled, cells }: Strip,
): ReadonlyMap<ReviewColumn, Cell> => {
  const blankOf = ({ first }: ReviewColumn) => cells.find(({ text, column }) => text === '' && column === first)
  return new Map(
    columns.flatMap((column) => {
      const isAnswer = column.kind === 'points' || column.kind === 'score' || column.kind === 'opinion'
      const cell = laid.get(column) ?? (ruled && isAnswer ? blankOf(column) : undefined)
      return cell ? [[column, cell] as const] : []
    }),
  )
}

/** Reads a review of targets (绩效目标审核): questions in blocks, with points and opinions. */
export class ReviewRoom implements Room {
  private readonly sink: HeadSink
  private begins = 0
  private first = 0
  private columns: readonly ReviewColumn[] = []
  private block: Cell | undefined
  /** The block's name stands in a row of its own, so that the first column holds the question's name. */
  private banners = false
  /** The questions have been drawn; what follows below them is drawn row by row. */
  private drawn = false

  constructor(sink: HeadSink) {
    this.sink = sink
  }

  read({ tokens, strip }: HeadRow): boolean {
    const columns = reviewColumnsOf(tokens, strip)
    if (columns) {
      this.end()
      this.columns = columns
      this.begins = this.sink.shape.length
      this.first = this.sink.head.reviews.length
      this.sink.label(...tokens.map(({ cell }) => cell))
      return true
    }
    if (this.columns.length === 0) return false
    const [first] = tokens
    if (this.banner(strip)) return true
    if (first && isTotalLabel(first.cell.text)) {
      this.draw()
      return this.total(tokens, strip)
    }
    return this.question(tokens, strip)
  }

  /** Takes a row or line in that holds nothing but the name of the block below it. */
  banner({ filled }: Strip): boolean {
    const [only, ...more] = filled
    if (this.columns.length === 0 || !only || more.length > 0 || !isBanner(only)) return false
    this.block = only
    this.banners = true
    this.sink.label(only)
    return true
  }

  end(): void {
    this.draw()
    this.columns = []
    this.block = undefined
    this.banners = false
    this.drawn = false
  }

  /** The questions are drawn as a list, once they are all read. */
  private draw(): void {
    if (this.drawn || this.columns.length === 0) return
    const reviews = this.sink.head.reviews.slice(this.first)
    const shape = shapeOfReviews(this.columns, reviews, this.banners)
    if (shape) this.sink.drawAsBlock(this.begins, { reviews: shape })
    this.drawn = true
  }

  private question(tokens: readonly Token[], strip: Strip): boolean {
    const cells = tokens.map(({ cell }) => cell)
    const found = laidOn(this.columns, cells, strip.ruled)
    const laid = found && withBlanks(this.columns, found, strip)
    const width = this.columns.length - (this.banners ? 0 : 1)
    const isRow =
      laid &&
      cells.length >= Math.min(2, width) &&
      tokens.every(({ role, cell }) => role === undefined || isBlock(cell))
    const of = (kind: ReviewKind): Cell | undefined => [...(laid ?? [])].find(([column]) => column.kind === kind)?.[1]
    const front = of('block')
    const wide = front && front.colspan > 1 && this.columns[0] && front.colspan > this.columns[0].cell.colspan
    if (!isRow || wide || (front && !this.banners && !isBlock(front)) || /等级$|意见$/.test(bare(front?.text ?? ''))) {
      this.end()
      return false
    }
    if (front && (this.banners ? isBanner(front) : isBlock(front))) {
      this.block = front
      this.banners = false
    }
    const item = this.banners ? front : of('item')
    const question = this.banners ? of('item') : of('question')
    if (!item) {
      this.end()
      return false
    }
    const [points, score, opinion] = [of('points'), of('score'), of('opinion')]
    const review: RawReview = {
      ...(this.block ? { criterion: this.block } : {}),
      item,
      ...(question ? { question } : {}),
      ...(points ? { points } : {}),
      ...(score ? { score } : {}),
      ...(opinion ? { opinion } : {}),
    }
    if (front && front !== item) this.sink.label(front)
    this.sink.label(item)
    if (question) this.sink.label(question)
    for (const column of this.columns) if (column.kind === 'grade') this.tick(column, laid.get(column), strip)
    for (const [{ kind }, cell] of laid) {
      if (kind !== 'points' && kind !== 'score' && kind !== 'opinion') continue
      this.sink.draw({ item: 'reviews', index: this.sink.head.reviews.length, of: kind, ...spanOf(cell) })
    }
    this.sink.head.reviews.push(review)
    return true
  }

  /** A tick below one of several answers: a header cell under the answer. */
  private tick({ cell: label, first }: ReviewColumn, tick: Cell | undefined, { ruled, cells }: Strip): void {
    const blank = ruled && cells.find(({ text, column }) => text === '' && column === first)
    if (tick) this.sink.value(label, tick)
    else if (blank) this.sink.draw({ blank: true, ...spanOf(blank) })
  }

  private total([label, ...values]: readonly Token[], strip: Strip): boolean {
    const numbers = this.columns.filter(({ kind }) => kind === 'points' || kind === 'score')
    const found = laidOn(
      numbers,
      values.map(({ cell }) => cell),
      true,
    )
    if (!label || !found) return false
    const laid = withBlanks(numbers, found, strip)
    const of = (kind: ReviewKind): Cell | undefined => [...laid].find(([column]) => column.kind === kind)?.[1]
    const [weight, score] = [of('points'), of('score')]
    this.sink.head.totals.push({ label: label.cell, ...(weight ? { weight } : {}), ...(score ? { score } : {}) })
    this.sink.label(label.cell)
    if (weight) this.sink.draw({ total: 'weight', ...spanOf(weight) })
    if (score) this.sink.draw({ total: 'score', ...spanOf(score) })
    return true
  }
}
