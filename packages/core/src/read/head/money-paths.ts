import { cleanPath } from '../../form/labels.ts'
import type { Cell } from '../source/strip.ts'
import { bare } from '../words/vocabulary.ts'

interface Group {
  readonly cell: Cell
  readonly name: string
  /** Rows of a ruled grid that it still covers. */
  readonly left: number
  /** It stands over its lines, not beside them: they follow in the rows below, in its columns. */
  readonly over: boolean
  /** It says which span of time its money is for: 实施期资金, 年度资金. */
  readonly term: boolean
}

const groupOf = (cell: Cell, over = false): Group => ({
  cell,
  name: nameOf(cell.text),
  left: Math.max(1, cell.rowspan),
  over,
  term: /^(实施期|中期|年度|本年度?|全部)资金/.test(bare(cell.text)),
})

/** "（1）财政性资金" → "财政性资金". */
const nameOf = (text: string): string =>
  cleanPath(
    text.replace(/^\s*([一二三四五六七八九十\d]{1,2}[、.．](?!\d)|[（(][一二三四五六七八九十\d]{1,2}[）)])\s*/, ''),
  )

/** 基本支出 and 项目支出 stand beside each other: neither is a part of the other. */
const isNature = (name: string): boolean => /^(基本|项目|经营)支出/.test(name)

/** "人员经费", "省级补助": one of several that stand below each other, and no total of the others. */
const isSource = (name: string): boolean => /(经费|补助|配套|补贴)$/.test(name)

/** Whether two cells begin in the same row of the source. */
const inOneRow = (a: Cell, b: Cell): boolean => a.place.line === b.place.line && a.place.row === b.place.row

/**
 * Under which group and total a money line stands. A group label (本级资金) covers the lines to its right, also those of
 * the rows below it; 其中 opens the parts of the total above it. A span of time (年度资金) is no group of its own: it only
 * tells amounts apart where a form prints two of them (`termOf`).
 */
export class MoneyPaths {
  private groups: readonly Group[] = []
  /** Totals of the last row that had any: two of them stand side by side where a form prints term and year. */
  private totals: readonly { readonly cell: Cell; readonly name: string }[] = []
  private rowHasTotal = false
  /** The money labels of the row that is being read. */
  private labels: readonly Cell[] = []

  /** A group label; it takes the place of an earlier one in its column. */
  open(cell: Cell, over = false): void {
    this.groups = [...this.groups.filter((group) => group.cell.column !== cell.column), groupOf(cell, over)]
  }

  /** A new block of the head begins. */
  reset(groups: readonly Cell[] = []): void {
    this.groups = groups.map((cell) => groupOf(cell))
    this.totals = []
  }

  /** Whether parts of a total may follow. */
  get isOpen(): boolean {
    return this.totals.length > 0 || this.groups.length > 0
  }

  /** Whether labels stand over the columns of pairs: income beside expenditure. */
  get isParted(): boolean {
    return this.groups.filter(({ over }) => over).length > 1
  }

  /** A row of money begins. */
  beginRow(labels: readonly Cell[]): void {
    this.labels = labels
  }

  /** A row ends; in a ruled grid a group covers as many rows as its cell. */
  endRow(ruled: boolean, hadMoney: boolean): void {
    this.rowHasTotal = false
    if (!hadMoney) this.totals = []
    if (ruled)
      this.groups = this.groups
        .map((group) => (group.over ? group : { ...group, left: group.left - 1 }))
        .filter(({ left }) => left > 0)
  }

  /** Whether a label stands under a group. */
  isGrouped(label: Cell): boolean {
    return this.groupOver(label, false) !== undefined
  }

  /** The cleaned labels from the group or total down to the line. */
  pathOf(label: Cell): readonly string[] {
    const name = nameOf(label.text)
    const group = this.groupOver(label, false)
    if (group) return [group.name, name]
    const text = bare(label.text)
    const isPart =
      /^其中/.test(text) ||
      !/(总额|总数|合计|小计|金额|总投资)|^(项目)?(本?年度?|当年)(申请|安排)?(资金|投资|投入|预算)$/.test(text)
    const total = this.totals.findLast(({ cell }) => cell.column <= label.column) ?? this.totals[0]
    if (isPart && total && !(isNature(total.name) && isNature(name)) && (/^其中/.test(text) || !isSource(total.name)))
      return [total.name, name]
    this.totals = [...(this.rowHasTotal ? this.totals : []), { cell: label, name }]
    this.rowHasTotal = true
    return [name]
  }

  /** The span of time whose money a line holds, where the form prints it beside the line. */
  termOf(label: Cell): string | undefined {
    return this.groupOver(label, true)?.name
  }

  private groupOver(label: Cell, term: boolean): Group | undefined {
    const groups = this.groups.filter((group) => group.term === term)
    const beside = groups
      .filter(({ cell }) => cell.column < label.column || !inOneRow(cell, label))
      .findLast(({ cell }) => cell.column <= label.column)
    const over = groups.filter((group) => group.over)
    if (over.length === 0 || (beside && !beside.over)) return beside
    // A row with a line for each of them, or one that slipped to their left.
    return over.length === this.labels.length ? over[this.labels.indexOf(label)] : (beside ?? over[0])
  }
}
