import type { ReportGrid, ReportSummary } from '../api/types.ts'
import type { Severity } from '../ui/severity.tsx'

/** Shades of the table: what a cell of the highest number has. */
export const darkest = 4
/** Fewer than this in one cell is nothing to be the darkest for. */
const dark = 8

/** The table as it is drawn: a column a shown rule, a row a unit, numbers by unit and rule. */
export interface GridCells {
  /** Indexes over the rules of the summary. */
  readonly columns: readonly number[]
  /** Findings of a unit under a rule, 0 where there are none. */
  readonly count: (unit: number, rule: number) => number
  /** Findings of a unit under all shown rules. */
  readonly total: (unit: number) => number
  /** 0 for none, then 1 to `darkest`, by the order of magnitude, so that one outlier does not bleach the others. */
  readonly shade: (count: number) => number
}

/**
 * Counts of a report by unit and rule, for those severities.
 * @example gridCells(grid, summary.rules, new Set(['error'])).count(0, 3) // 2
 */
export const gridCells = (
  { cells }: ReportGrid,
  rules: ReportSummary['rules'],
  shown: ReadonlySet<Severity>,
): GridCells => {
  const columns = rules.flatMap(({ severity }, index) => (shown.has(severity) ? [index] : []))
  const drawn = new Set(columns)
  const counts = new Map<string, number>()
  const totals = new Map<number, number>()
  let most = dark
  for (const [unit, rule, count] of cells) {
    if (!drawn.has(rule)) continue
    counts.set(`${unit}:${rule}`, count)
    totals.set(unit, (totals.get(unit) ?? 0) + count)
    most = Math.max(most, count)
  }
  return {
    columns,
    count: (unit, rule) => counts.get(`${unit}:${rule}`) ?? 0,
    total: (unit) => totals.get(unit) ?? 0,
    shade: (count) => (count === 0 ? 0 : Math.max(1, Math.ceil((darkest * Math.log1p(count)) / Math.log1p(most)))),
  }
}
