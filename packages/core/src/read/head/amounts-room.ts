import type { Cell } from '../source/strip.ts'
import { bare } from '../words/vocabulary.ts'
import { groupHeadersOf, lineHeadersOf, moneyHeaderOf, pairHeadersOf, underMoneyHeader } from './money-header.ts'
import type { MoneyPaths } from './money-paths.ts'
import type { HeadRow, Room } from './room.ts'
import type { HeadSink } from './sink.ts'

const isSum = ({ text }: Cell): boolean => /(总额|总数|总计|合计|小计|金额)(\(.*\))?$/.test(bare(text))

/** Reads money whose labels stand in one row and whose amounts stand in the row below. */
export class AmountsRoom implements Room {
  private readonly sink: HeadSink
  private readonly paths: MoneyPaths
  private labels: readonly Cell[] = []
  /** Labels over the labels have been read. */
  private grouped = false

  constructor(sink: HeadSink, paths: MoneyPaths) {
    this.sink = sink
    this.paths = paths
  }

  read(row: HeadRow): boolean {
    if (this.labels.length > 0) return this.amounts(row)
    const groups = groupHeadersOf(row, row.below)
    const lines = groups ?? lineHeadersOf(row, row.below) ?? pairHeadersOf(row, row.below)
    if (lines) {
      this.paths.reset()
      for (const cell of lines) this.paths.open(cell, true)
      this.grouped = groups !== undefined
      this.sink.label(...row.tokens.map(({ cell }) => cell))
      return true
    }
    const labels = moneyHeaderOf(row, row.below)
    if (!labels) return false
    this.sink.label(...row.tokens.map(({ cell }) => cell))
    this.labels = labels
    return true
  }

  end(): void {
    this.labels = []
    this.grouped = false
  }

  private amounts(row: HeadRow): boolean {
    const { labels } = this
    const pairs = underMoneyHeader(row, labels)
    this.labels = []
    if (!pairs) return false
    const [total] = labels
    const parted = total !== undefined && isSum(total)
    if (!this.grouped) this.paths.reset()
    for (const label of labels) {
      // 基本支出 | 项目支出: without a total in front they are no parts of each other.
      if (!this.grouped && !parted && !/^其中/.test(bare(label.text))) this.paths.reset()
      const amount = pairs.find(([of]) => of === label)?.[1]
      const path = this.paths.pathOf(label)
      if (amount) this.sink.money({ path, column: '预算', label, amount }, !this.grouped)
    }
    this.grouped = false
    return true
  }
}
