import { cleanLabel } from '../../form/labels.ts'
import { splitPoints } from '../../form/levels.ts'
import type { ShapeCell } from '../../template/synthesise.ts'
import { joined } from '../prose/prose.ts'
import { partOf, textOf } from '../source/cells.ts'
import type { Cell } from '../source/strip.ts'
import { bare } from '../words/vocabulary.ts'
import { spanOf } from './blanks.ts'
import { type GoalColumn, type GoalTable, goalTableOf, isTermGoal } from './goal-columns.ts'
import type { RawGoal } from './head.ts'
import { laidOn } from './lay-on.ts'
import type { HeadRow, Room } from './room.ts'
import type { HeadSink } from './sink.ts'

const isAnnual = (label: string): boolean => /年度|本年|当年|全年/.test(bare(label))

interface Open {
  label: Cell
  text: Cell[]
  actual: Cell[]
  weight?: Cell
  score?: Cell
  span?: 'term' | 'year'
}

/** "年度绩效目标1（40分）": the points of a goal, printed in its label. */
const pointsIn = (label: Cell): Cell | undefined => {
  const { points } = splitPoints(label.text)
  return points && partOf(label, points.start, points.end)
}

/**
 * Reads goals: those of the year and what became of them, in one cell or in several, in blocks, in a list, side by side
 * with those of the whole term.
 */
export class GoalsRoom implements Room {
  private readonly sink: HeadSink
  private readonly goals: Open[] = []
  private table: GoalTable | undefined
  private rowsLeft = 0
  private rows = 0
  /** Where the texts of the first row stood. */
  private begins: readonly number[] = []
  /** Where further paragraphs of the last goal go. */
  private open: Cell[] | undefined

  constructor(sink: HeadSink) {
    this.sink = sink
  }

  read({ tokens, strip }: HeadRow): boolean {
    const table = goalTableOf(tokens, strip.ruled)
    if (table) {
      this.table = table
      this.rows = 0
      const beside = table.beside?.rowspan ?? 1
      this.rowsLeft = !strip.ruled ? Number.POSITIVE_INFINITY : beside > 1 ? beside - 1 : 1
      this.open = undefined
      this.sink.label(...tokens.map(({ cell }) => cell))
      return true
    }
    return this.table !== undefined && this.row({ tokens, strip, below: undefined }, this.table)
  }

  end(): void {
    this.table = undefined
    this.open = undefined
  }

  /** No further paragraph belongs to the last goal. */
  settle(): void {
    this.open = undefined
  }

  /** "年度绩效目标 | 开展…": a label and its text, blank or not; `actual`: what became of it. */
  pair(label: Cell, text: Cell, actual: boolean): void {
    this.sink.label(label)
    if (actual) {
      const last = this.goals.findLast(({ span }) => span !== 'term')
      const goal = last && last.actual.length === 0 ? last : this.add(label)
      goal.actual.push(text)
      this.draw(goal, 'actual', text)
      this.open = goal.actual
      return
    }
    const goal = this.add(label)
    const weight = pointsIn(label)
    if (weight) goal.weight = weight
    goal.text.push(text)
    this.draw(goal, 'text', text)
    this.open = goal.text
  }

  /** Another paragraph of the last goal; false where no goal is open. */
  goesOn(cell: Cell): boolean {
    this.open?.push(cell)
    return this.open !== undefined
  }

  /**
   * The whole head is known. Beside the year's goal, that of the whole term is a header cell; several goals of the year
   * make up the form's goal together, each drawn where it stands.
   */
  close(): void {
    const annual = this.goals.some(({ label, span }) => span === 'year' || (span === undefined && isAnnual(label.text)))
    for (const goal of this.goals)
      if (goal.span === undefined && this.goals.length > 1 && isWhole(goal))
        if (isTermGoal(goal.label.text) || (annual && !isAnnual(goal.label.text))) goal.span = 'term'
    const years = this.goals.filter(({ span }) => span !== 'term')
    const { head } = this.sink
    for (const goal of this.goals) {
      if (goal.span !== 'term') continue
      const text = goal.text.filter(({ text }) => text !== '')
      if (text.length > 0 || goal.text.length > 0)
        head.fields.push({ label: textOf(goal.label), value: joined(goal.text, goal.label.place) })
    }
    head.goal.push(...years.flatMap(({ text }) => text))
    head.goalActual.push(...years.flatMap(({ actual }) => actual))
    const several = this.goals.length > 1 || this.goals.some(({ weight, score }) => weight ?? score)
    if (several) {
      const spans = this.goals.some(({ span }) => span === 'term')
      head.goals.push(
        ...this.goals.map((goal): RawGoal => (spans && goal.span === undefined ? { ...goal, span: 'year' } : goal)),
      )
    }
    const apart = years.length > 1 || years.some(({ weight, score }) => weight ?? score)
    this.sink.redraw((cell) => this.drawn(cell, apart))
  }

  private drawn(cell: ShapeCell, apart: boolean): ShapeCell {
    if (!('item' in cell) || cell.item !== 'goals') return cell
    const { item: _item, index, of, ...span } = cell
    const goal = this.goals[index]
    if (goal?.span === 'term' && of === 'text') return { ...span, field: cleanLabel(goal.label.text), goal: 'term' }
    if (apart || (of !== 'text' && of !== 'actual')) return cell
    return { ...span, part: of === 'text' ? 'goal' : 'goalActual' }
  }

  private add(label: Cell): Open {
    const goal: Open = { label, text: [], actual: [] }
    this.goals.push(goal)
    return goal
  }

  private draw(goal: Open, of: 'text' | 'actual' | 'weight' | 'score', cell: Cell | undefined): void {
    this.sink.draw({ item: 'goals', index: this.goals.indexOf(goal), of, ...(cell ? spanOf(cell) : {}) })
  }

  private row({ tokens, strip }: HeadRow, table: GoalTable): boolean {
    const texts = tokens.flatMap(({ cell, role }) => (role === undefined ? [cell] : []))
    const labelled = tokens.some(({ role }) => role !== undefined && role !== 'goal' && role !== 'goal-actual')
    const again = tokens.filter(({ role }) => role !== undefined)
    const laid = laidOn(table.columns, texts, strip.ruled)
    const listed = table.columns.some(({ kind }) => kind === 'name' || kind === 'no' || kind === 'weight')
    // A second row of goals must be as full as a row of a list, or stand beside the label that covers both.
    const inPlace = texts.every(({ column }, i) => column === this.begins[i])
    const follows =
      this.rows === 0 ||
      strip.ruled ||
      (texts.length === table.columns.length && inPlace && (listed || texts.length > 1))
    if (
      labelled ||
      texts.length === 0 ||
      !laid ||
      this.rowsLeft <= 0 ||
      !follows ||
      (this.rows > 0 && again.length > 0)
    ) {
      this.table = undefined
      return false
    }
    if (this.rows === 0) this.begins = texts.map(({ column }) => column)
    this.rows++
    this.rowsLeft--
    this.sink.label(...again.map(({ cell }) => cell))
    this.take(table.columns, strip.ruled ? withBlankTerm(table.columns, laid, strip.cells) : laid)
    return true
  }

  private take(columns: readonly GoalColumn[], laid: ReadonlyMap<GoalColumn, Cell>): void {
    const of = (kind: GoalColumn['kind']) => [...laid].find(([column]) => column.kind === kind)?.[1]
    const name = of('name') ?? of('no')
    let year: Open | undefined
    for (const column of columns) {
      const cell = laid.get(column)
      const { kind } = column
      if (kind === 'no' || kind === 'name') {
        if (cell) this.sink.label(cell)
      } else if (kind === 'adjusted') {
        if (cell) this.sink.value(column.cell, cell)
      } else if (kind === 'term') {
        const goal = this.add(column.cell)
        goal.span = 'term'
        if (cell) goal.text.push(cell)
        this.draw(goal, 'text', cell)
      } else {
        year ??= this.add(name ?? columns.find((one) => one.kind === 'goal')?.cell ?? column.cell)
        if (kind === 'goal' && isTermTable(columns)) year.span = 'year'
        if (kind === 'goal' || kind === 'actual') {
          if (cell) (kind === 'goal' ? year.text : year.actual).push(cell)
          if (cell || kind === 'actual') this.draw(year, kind === 'goal' ? 'text' : 'actual', cell)
        } else if (cell) {
          year[kind] = cell
          this.draw(year, kind, cell)
        }
      }
    }
  }
}

/** In a ruled table the cell for the goal of the whole term is there, also when nobody has filled it in. */
const withBlankTerm = (
  columns: readonly GoalColumn[],
  laid: ReadonlyMap<GoalColumn, Cell>,
  cells: readonly Cell[],
): ReadonlyMap<GoalColumn, Cell> => {
  const blanks = columns.flatMap((column) => {
    const blank = cells.find(({ text, column: at }) => text === '' && at === column.first)
    return column.kind === 'term' && !laid.has(column) && blank ? [[column, blank] as const] : []
  })
  return new Map([...laid, ...blanks])
}

const isTermTable = (columns: readonly GoalColumn[]): boolean => columns.some(({ kind }) => kind === 'term')

/** A goal of the project as a whole, not one of several of the year. */
const isWhole = ({ label, weight, actual }: Open): boolean =>
  weight === undefined &&
  actual.length === 0 &&
  (isTermGoal(label.text) || !/\d|[一二三四五六七八九十]$/.test(bare(label.text)))
