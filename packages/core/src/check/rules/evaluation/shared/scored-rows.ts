import type { Form, Indicator, Printed } from '../../../../form/index.ts'
import { isScored, type JudgedRow, type Profile, remarkableRows } from '../../../../score/index.ts'
import type { FormNode } from '../../../rule.ts'

/** A row of the scorecard with the cells of the form that it speaks of. */
export interface ScoredRow {
  readonly row: JudgedRow
  readonly score: Printed
  /** Target, actual and points. */
  readonly cells: readonly Printed[]
  /** Absent for the execution rate. */
  readonly indicator?: Indicator
}

/**
 * The rows of a self-evaluation that the unit scored and of which there may be something to say, as `scoreForm` recomputes them.
 * @example scoredRows(node).filter(({ row }) => row.agrees === 'no')
 */
export const scoredRows = (node: FormNode): readonly ScoredRow[] => {
  if (!isScored(node.form)) return []
  const known = scored.get(node.form)
  if (known?.profile === node.profile) return known.rows
  const rows = rowsOf(node)
  scored.set(node.form, { profile: node.profile, rows })
  return rows
}

/** Several rules ask for the scores of the same, immutable form. */
const scored = new WeakMap<Form, { readonly profile: Profile; readonly rows: readonly ScoredRow[] }>()

const rowsOf = ({ form, formIndex, profile }: FormNode): readonly ScoredRow[] => {
  return remarkableRows(form, formIndex, profile).flatMap((row): readonly ScoredRow[] => {
    const indicator = row.indicator === undefined ? undefined : form.indicators[row.indicator]
    if (indicator) {
      const { score, target, actual, weight } = indicator
      const cells = [target, ...(actual ? [actual] : []), ...(weight ? [weight] : [])]
      return score && row.printed !== null ? [{ row, score, cells, indicator }] : []
    }
    const fund = form.funds[Number(/\/funds\/(\d+)\/amount$/.exec(row.at.score ?? '')?.[1] ?? -1)]
    return fund && row.printed !== null ? [{ row, score: fund.amount, cells: [] }] : []
  })
}
