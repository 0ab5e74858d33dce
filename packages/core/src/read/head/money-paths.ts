import { cleanPath } from '../../form/labels.ts'
import type { Cell } from '../source/strip.ts'
import { bare } from '../words/vocabulary.ts'

interface Group {
  readonly cell: Cell
  readonly name: string
  /** Rows of a ruled grid that it still covers. */
  readonly left: number
}

const groupOf = (cell: Cell): Group => ({ cell, name: cleanPath(cell.text), left: Math.max(1, cell.rowspan) })

/**
 * Under which group and total a money line stands. A group label (本级资金) covers the lines to its right, also those of
 * the rows below it; 其中 opens the parts of the line before it.
 */
export class MoneyPaths {
  private groups: readonly Group[] = []
  private parent: string | undefined

  /** A group label; it takes the place of an earlier one in its column. */
  open(cell: Cell): void {
    this.groups = [...this.groups.filter((group) => group.cell.column !== cell.column), groupOf(cell)]
  }

  /** A new block of the head begins. */
  reset(groups: readonly Cell[] = []): void {
    this.groups = groups.map(groupOf)
    this.parent = undefined
  }

  /** A row ends; in a ruled grid a group covers as many rows as its cell. */
  endRow(ruled: boolean, hadMoney: boolean): void {
    if (!hadMoney) this.parent = undefined
    if (ruled)
      this.groups = this.groups.map((group) => ({ ...group, left: group.left - 1 })).filter(({ left }) => left > 0)
  }

  /** Whether a label stands under a group. */
  isGrouped(label: Cell): boolean {
    return this.groupOver(label) !== undefined
  }

  /** The cleaned labels from the group or total down to the line. */
  pathOf(label: Cell): readonly string[] {
    const name = cleanPath(label.text)
    const group = this.groupOver(label)
    if (group) return [group.name, name]
    const text = bare(label.text)
    const isPart = /^其中/.test(text) || !/(总额|总数|合计|金额)/.test(text)
    if (isPart && this.parent !== undefined) return [this.parent, name]
    this.parent = name
    return [name]
  }

  private groupOver(label: Cell): Group | undefined {
    return this.groups
      .filter(({ cell }) => cell.column < label.column || cell.place.line !== label.place.line)
      .findLast(({ cell }) => cell.column <= label.column)
  }
}
