import type { Token } from '../words/label-cells.ts'
import { bare } from '../words/vocabulary.ts'
import { columnsUnder, type HeadColumn, laidOn } from './lay-on.ts'
import type { HeadRow, Room } from './room.ts'
import type { HeadSink } from './sink.ts'

const heading = /(情况|问题|措施|意见|结果|内容|说明|依据|原因|建议|时间|日期|事项)$/

const isHeading = ({ role, cell }: Token): boolean =>
  (role === undefined || role === 'field') && cell.text.length <= 16 && heading.test(bare(cell.text))
/** "项目实施进度计划 | 项目实施内容 | 开始时间 | 完成时间": a plan of more than a time and a text. */
const isPlan = ({ role }: Token, rest: readonly Token[]): boolean =>
  role === 'schedule' && rest.length === 3 && rest.every(isHeading)
const isRowLabel = ({ role, cell }: Token): boolean =>
  role === undefined && cell.text.length <= 16 && !/[。；;]/.test(cell.text)

/**
 * Reads a table of texts in the head: "资金管理情况 | 情况说明 | 存在问题和改进措施" over a row for each question. Every text is a
 * header cell under its row's label.
 */
export class TextsRoom implements Room {
  private readonly sink: HeadSink
  private columns: readonly HeadColumn[] = []
  private left = 0

  constructor(sink: HeadSink) {
    this.sink = sink
  }

  read({ tokens, strip, below }: HeadRow): boolean {
    const [first, ...rest] = tokens
    if (this.columns.length === 0) {
      const next = below?.tokens ?? []
      const plan = first !== undefined && isPlan(first, rest)
      const beside =
        plan ||
        (first && isHeading(first) && rest.length >= 2 && tokens.every(({ role }) => !role) && rest.every(isHeading))
      const goesOn = next.length >= 2 && next.every(({ role }) => role === undefined)
      // In a ruled grid the label beside the table covers its rows.
      const covers = strip.ruled ? (first?.cell.rowspan ?? 1) > 1 : below?.strip.cells[0]?.text === ''
      if (!beside || !goesOn || !covers) return false
      this.columns = columnsUnder(
        (plan ? rest.slice(1) : rest).map(({ cell }) => cell),
        strip.ruled,
      )
      this.left = strip.ruled ? first.cell.rowspan - 1 : Number.POSITIVE_INFINITY
      this.sink.label(...tokens.map(({ cell }) => cell))
      return true
    }
    const laid = laidOn(
      this.columns,
      rest.map(({ cell }) => cell),
      strip.ruled,
    )
    const begins = strip.ruled || strip.cells[0]?.text === ''
    if (
      !first ||
      !isRowLabel(first) ||
      !laid ||
      this.left <= 0 ||
      !begins ||
      rest.some(({ role }) => role !== undefined)
    ) {
      this.end()
      return false
    }
    this.left--
    this.sink.label(first.cell)
    for (const [, cell] of laid) this.sink.value(first.cell, cell)
    return true
  }

  end(): void {
    this.columns = []
  }
}
