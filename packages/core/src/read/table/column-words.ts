import type { Cell } from '../source/strip.ts'

const most = 200

/**
 * Which short texts the columns of a table hold: a column says the same words again and again (计划标准, 无, 个), so that
 * they tell where a slipped cell belongs.
 */
export class ColumnWords {
  private readonly words = new Map<number, Set<string>>()

  /** Takes in a row whose cells stand beyond doubt. */
  learn(row: ReadonlyMap<number, Cell>): void {
    for (const [column, { text }] of row) {
      if (text.length > 20) continue
      const known = this.words.get(column) ?? new Set()
      if (known.size < most) this.words.set(column, known.add(text))
    }
  }

  knows(column: number, text: string): boolean {
    return this.words.get(column)?.has(text) ?? false
  }
}
