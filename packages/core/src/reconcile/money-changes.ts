import type { Form, FundLine } from '../form/index.ts'
import { fenOf, yearBudget } from '../queries/funds.ts'
import type { Template } from '../template/schema/index.ts'
import type { Pairing } from './pairing.ts'

/** The same money in two forms, in fen. `initial`: the budget at the year's beginning; `year`: the year's budget as each form has it. */
export interface MoneyChange {
  readonly line: 'initial' | 'year'
  readonly before: FundLine
  readonly after: FundLine
  readonly fen: readonly [before: number, after: number]
}

/** The cell of the year's total in a column of its own (年初预算数), where a form prints both. */
const inColumn = (form: Form, year: FundLine | undefined, column: RegExp): FundLine | undefined =>
  year &&
  form.funds.find(
    (fund) =>
      column.test(fund.column) &&
      fund.path.length === year.path.length &&
      fund.path.every((label, index) => label === year.path[index]),
  )

const change = (line: MoneyChange['line'], before?: FundLine, after?: FundLine): readonly MoneyChange[] => {
  const [old, now] = [fenOf(before), fenOf(after)]
  return before && after && old !== undefined && now !== undefined && old !== now
    ? [{ line, before, after, fen: [old, now] }]
    : []
}

/**
 * The year's total in both forms of a pair, where it differs: what was approved against 年初预算数, and against the year's
 * budget as adjusted. Sources of money are not compared, their labels differ from form to form.
 */
export const moneyChanges = (
  { earlier, later }: Pairing,
  templateOf: (form: Form) => Template | undefined,
): readonly MoneyChange[] => {
  const [before, after] = [earlier, later].map(({ form }) => yearBudget(form, templateOf(form)))
  const initial = inColumn(later.form, after, /年初预算/)
  return [...(initial && initial !== after ? change('initial', before, initial) : []), ...change('year', before, after)]
}
