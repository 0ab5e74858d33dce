import type { Form, FundLine, Indicator, Printed } from '../form/index.ts'
import { fenOf, isMoneyColumn, yearBudget } from '../queries/index.ts'
import type { Template } from '../template/schema/index.ts'
import { Exact } from '../value/exact.ts'
import { type CostLine, costLines } from './cost-lines.ts'
import { looseCountFor } from './loose-quantities.ts'
import { type Count, countFor } from './unit-quantities.ts'

/** The cost rows of a form added up and set beside the year's money. All amounts in fen. */
export interface CostBill {
  readonly budget: FundLine
  /** The year's money; where the year changed it, what it was at first stands in `others`. */
  readonly year: Exact
  readonly others: readonly Exact[]
  readonly lines: readonly CostLine[]
  /** The rows that state a sum. */
  readonly sums: Exact
  /** The unit prices for which the form says how many. */
  readonly products: readonly {
    readonly price: Indicator
    readonly count: Count
    readonly fen: Exact
    /** Whether only a word in common tells how many. */
    readonly loose: boolean
  }[]
  readonly total: Exact
  /** Rows with a name and no value. */
  readonly blanks: readonly Indicator[]
  /** Whether every other row could be counted, and for sure. */
  readonly complete: boolean
}

/** The same line's money in the form's other budget columns (年初预算数 beside 全年预算数). */
const otherBudgets = (form: Form, budget: FundLine): readonly Exact[] =>
  form.funds.flatMap((fund) => {
    const fen = fenOf(fund)
    const same = fund !== budget && fund.path.join('/') === budget.path.join('/')
    return same && fen !== undefined && isMoneyColumn(fund.column) && /预算/.test(fund.column) ? [new Exact(fen)] : []
  })

/** A unit of money that was only inferred and is out by a thousandfold is a misreading, no fault of the sums. */
const isMisread = (form: Form, total: Exact, year: Exact): boolean =>
  form.amountUnit.inferred === true &&
  !year.isZero() &&
  !total.isZero() &&
  Math.abs(Math.log10(total.toNumber() / year.toNumber())) >= 3

/** A form, and the template by which its money is told apart. */
interface Billed {
  readonly form: Form
  readonly template: Template | undefined
}

/** Rules, relations and the editor's sums ask for the bill of the same, immutable form. */
const known = new WeakMap<Form, { readonly template: Template | undefined; readonly bill: CostBill | undefined }>()

/**
 * Adds up what the cost rows of a form say; undefined where the form prints no year's money or no cost in money.
 * @example costBill(node)?.total.toString() // fen
 */
export const costBill = (of: Billed): CostBill | undefined => {
  const found = known.get(of.form)
  if (found && found.template === of.template) return found.bill
  const bill = addUp(of)
  known.set(of.form, { template: of.template, bill })
  return bill
}

const addUp = ({ form, template }: Billed): CostBill | undefined => {
  const budget = yearBudget(form, template)
  const fen = fenOf(budget)
  if (!budget || fen === undefined) return undefined
  const year = new Exact(fen)
  const lines = costLines(form, year)
  const sums = Exact.sum(0, ...lines.flatMap((line) => (line.kind === 'sum' ? [line.fen] : [])))
  const units = lines.filter((line) => line.kind === 'unit')
  // Beside sums a price may be what one of the sums is made of: there a word in common is not enough.
  const alone = lines.every((line) => line.kind === 'unit' || line.kind === 'whole' || line.kind === 'none')
  const products = units.flatMap(({ indicator, fen: price, per }) => {
    const count = countFor(indicator, per, form)
    const other = count || !alone ? undefined : looseCountFor(indicator, per, form)
    const found = count ?? other
    return found ? [{ price: indicator, count: found, fen: price.times(found.number), loose: count === undefined }] : []
  })
  const total = products.reduce((all, product) => all.plus(product.fen), sums)
  const counted = lines.some((line) => line.kind === 'sum') || products.length > 0
  if (!counted || isMisread(form, total, year)) return undefined
  return {
    budget,
    year,
    others: otherBudgets(form, budget),
    lines,
    sums,
    products,
    total,
    blanks: lines.flatMap((line) => (line.kind === 'blank' ? [line.indicator] : [])),
    complete:
      products.length === units.length &&
      products.every(({ loose }) => !loose) &&
      lines.every((line) => line.kind !== 'unclear'),
  }
}

/** The cells of the bill, in the order of the form, for `related`. */
export const billCells = (bill: CostBill): readonly Printed[] => [
  ...bill.lines.flatMap((line) => (line.kind === 'sum' || line.kind === 'unit' ? [line.indicator.target] : [])),
  ...bill.products.flatMap(({ count }) => count.rows.map((row) => row.target)),
]
