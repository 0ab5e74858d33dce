import type { Cell } from '../source/strip.ts'
import { bare } from '../words/vocabulary.ts'
import type { HeadRow, Room } from './room.ts'
import type { HeadSink } from './sink.ts'

/** "序号 | 内容" over the entries of a list. */
const isListHeader = ({ text }: Cell): boolean =>
  /^(序号|编号|时间|阶段|期间|(目标|计划|工作|具体)?(内容|名称|描述))$/.test(bare(text))

/** Reads the rows of a schedule or of numbered sub-goals, beside the label that opened them. */
export class ListRoom implements Room {
  private readonly sink: HeadSink
  private list: 'schedule' | 'sub-goals' | undefined

  constructor(sink: HeadSink) {
    this.sink = sink
  }

  read({ tokens }: HeadRow): boolean {
    const opener = tokens.findIndex(({ role }) => role === 'schedule' || role === 'sub-goals')
    if (opener >= 0) {
      this.list = tokens[opener]?.role === 'schedule' ? 'schedule' : 'sub-goals'
      this.openList(tokens.slice(0, opener + 1).map(({ cell }) => cell))
    }
    if (!this.list) return false
    const values = tokens.slice(opener + 1)
    // A third text is the label of another block, beside its own first row.
    if (values.some(({ role }) => role !== undefined) || (opener < 0 && values.length > 2)) {
      this.list = undefined
      return false
    }
    if (opener >= 0 && values.length > 0 && values.every(({ cell }) => isListHeader(cell))) {
      this.sink.silent(...values.map(({ cell }) => cell))
      return true
    }
    const [first, second, ...more] = values
    if (!first) return opener >= 0
    this.sink.leftover(...more.map(({ cell }) => cell))
    const [head, text] = second ? [first.cell, second.cell] : [{ ...first.cell, text: '' }, first.cell]
    if (this.list === 'schedule') this.sink.head.schedule.push({ period: head, text })
    else this.sink.head.subGoals.push({ no: head, text })
    return true
  }

  end(): void {
    this.list = undefined
  }

  private openList(cells: readonly Cell[]): void {
    const label = cells.at(-1)?.text ?? ''
    this.sink.silent(...cells)
    this.sink.drawBlock(this.list === 'schedule' ? { schedule: { label } } : { subGoals: { label } })
  }
}
