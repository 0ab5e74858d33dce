import type { Cell } from '../source/strip.ts'
import { blankIn } from './blanks.ts'
import type { HeadRow, Room } from './room.ts'
import type { HeadSink } from './sink.ts'

/** Reads a spending plan: dates in one row, percentages below them. */
export class PlanRoom implements Room {
  private readonly sink: HeadSink
  private steps: readonly Cell[] = []

  constructor(sink: HeadSink) {
    this.sink = sink
  }

  read({ tokens, strip }: HeadRow): boolean {
    const [first] = tokens
    if (first?.role === 'plan') {
      this.steps = tokens.slice(1).map(({ cell }) => cell)
      this.sink.silent(first.cell)
      this.sink.drawBlock({ spendingPlan: { label: first.cell.text, steps: this.steps.map(({ text }) => text) } })
      return true
    }
    const { steps } = this
    if (steps.length === 0) return false
    this.steps = []
    const labelled = tokens.some(({ role }) => role !== undefined)
    const used = new Set<Cell>()
    steps.forEach((by, i) => {
      const percent = labelled
        ? undefined
        : tokens.length === steps.length
          ? tokens[i]?.cell
          : tokens.find(({ cell }) => cell.column === by.column)?.cell
      if (percent) used.add(percent)
      this.sink.head.plan.push({ by, percent: percent ?? blankIn(strip, by.column, by) })
    })
    if (!labelled) this.sink.leftover(...tokens.flatMap(({ cell }) => (used.has(cell) ? [] : [cell])))
    return !labelled
  }

  end(): void {
    this.steps = []
  }
}
