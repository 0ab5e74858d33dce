import { cleanPath } from '../../form/labels.ts'
import type { Cell } from '../source/strip.ts'
import type { HeadRow, Room } from './room.ts'
import type { HeadSink } from './sink.ts'
import { shapeOfTasks } from './task-shape.ts'
import { type TaskRow, type TaskTable, taskRowOf, taskTableOf, withMoneyHeader } from './task-table.ts'

/** Reads tables of tasks: a header cell with each text of a task, a money line for each of its amounts. */
export class TasksRoom implements Room {
  private readonly sink: HeadSink
  private table: TaskTable | undefined
  private rows = 0
  /** A task of several rows: its name stands in the first of them. */
  private name: Cell | undefined
  /** The row of the shape where the table begins, and whether every row of it is a task of its own, or their sum. */
  private begins = 0
  private regular = true
  private sum: Cell | undefined

  constructor(sink: HeadSink) {
    this.sink = sink
  }

  read({ tokens, strip }: HeadRow): boolean {
    const header = taskTableOf(tokens, strip.ruled)
    if (header) {
      this.end()
      this.table = header
      this.begins = this.sink.shape.length
      this.regular = true
      this.sum = undefined
      this.sink.label(...tokens.map(({ cell }) => cell))
      return true
    }
    if (!this.table) return false
    const parted = this.rows === 0 ? withMoneyHeader(this.table, tokens, strip.ruled) : undefined
    if (parted) {
      this.table = parted
      this.sink.label(...tokens.map(({ cell }) => cell))
      return true
    }
    const row = taskRowOf(this.table, tokens, strip)
    const name = row?.name ?? this.name
    if (!row || !name) {
      this.end()
      return false
    }
    this.rows++
    this.take(row, name)
    return true
  }

  end(): void {
    const shape = this.table && this.regular ? shapeOfTasks(this.table, this.sum) : undefined
    if (shape) this.sink.drawAsBlock(this.begins, { tasks: shape })
    this.table = undefined
    this.name = undefined
    this.rows = 0
  }

  private take({ total, no, name: printed, texts, amounts }: TaskRow, name: Cell): void {
    if (this.sum || !printed || (total && no)) this.regular = false
    if (total) this.sum = name
    const path = [cleanPath(this.table?.beside?.text ?? '主要任务'), cleanPath(name.text)]
    if (no) this.sink.label(no)
    if (printed) this.sink.label(printed)
    // Drawn in the order in which they stand.
    const cells = [
      ...texts.map(({ text }) => ({ at: text.column, take: () => this.sink.value(name, text, true) })),
      ...amounts.map(({ column, amount }) => ({
        at: amount.column,
        take: () => this.sink.money({ path, column, label: name, amount }, false, true),
      })),
    ]
    for (const { take } of cells.toSorted((a, b) => a.at - b.at)) take()
    this.name = total ? undefined : name
    if (total) return
    const of = (kind: string): Cell | undefined => texts.find((one) => one.kind === kind)?.text
    const [content, completion] = [of('content'), of('completion')]
    const extra = texts.flatMap(({ kind, label, text }) => (kind === 'text' ? [{ label, text }] : []))
    this.sink.head.tasks.push({
      ...(no ? { no } : {}),
      name,
      ...(content ? { content } : {}),
      ...(completion ? { completion } : {}),
      ...(extra.length > 0 ? { extra } : {}),
      amounts,
    })
  }
}
