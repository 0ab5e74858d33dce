import type { Cell } from '../source/strip.ts'
import type { Token } from '../words/label-cells.ts'
import { bare } from '../words/vocabulary.ts'

/** A column of goals under its label: the year's goal, what became of it, or the goal of the whole term. */
export interface GoalColumn {
  readonly cell: Cell
  readonly kind: 'goal' | 'actual' | 'term'
}

const kindOf = ({ cell, role }: Token): GoalColumn['kind'] =>
  role === 'goal-actual' ? 'actual' : /实施期|中期|长期|[三五]年/.test(bare(cell.text)) ? 'term' : 'goal'

/**
 * The columns that a row of goal labels announces ("预期目标 | 实际完成情况", "实施期目标 | 年度目标"), without the label
 * beside them; undefined where the row is none.
 */
export const goalColumnsOf = (tokens: readonly Token[]): readonly GoalColumn[] | undefined => {
  if (tokens.length < 2 || tokens.some(({ role }) => role !== 'goal' && role !== 'goal-actual')) return undefined
  const columns = tokens.map((token): GoalColumn => ({ cell: token.cell, kind: kindOf(token) }))
  const beside = columns[0]?.kind === 'goal' && columns.slice(1).some(({ kind }) => kind === 'goal')
  const own = beside ? columns.slice(1) : columns
  return own.length >= 2 && own.some(({ kind }) => kind !== 'goal') ? own : undefined
}

/** The texts of a row below goal labels, each with its column: in order, or where there are fewer, by where they stand. */
export const underGoals = (
  texts: readonly Cell[],
  columns: readonly GoalColumn[],
): readonly (readonly [Cell, GoalColumn | undefined])[] => {
  if (texts.length >= columns.length) return texts.map((cell, i) => [cell, columns[i]])
  let from = 0
  return texts.map((cell, i) => {
    const open = columns.slice(from, columns.length - (texts.length - 1 - i))
    const distance = (column: GoalColumn) => Math.abs(column.cell.column - cell.column)
    const nearest = open.reduce<GoalColumn | undefined>(
      (best, column) => (best && distance(best) <= distance(column) ? best : column),
      undefined,
    )
    from = nearest ? columns.indexOf(nearest) + 1 : from
    return [cell, nearest]
  })
}
