import type { Form } from '../form/index.ts'
import { inUnit, unitOf } from '../queries/form-money.ts'
import { Exact } from '../value/exact.ts'
import type { Measure } from './figure.ts'
import type { Proposal } from './solve.ts'

/** Addends that are written out; of more, their sum is. */
const most = 4

const printed = (value: Exact, measure: Measure, form: Form): string =>
  measure === 'money' ? inUnit(value, form) : value.toFixed()

const units: Readonly<Record<Measure, (form: Form) => string>> = {
  money: (form) => ` ${unitOf(form)}`,
  points: () => '',
  percent: () => '%',
}

/** a + b + c, or their sum where there are many. */
const added = (values: readonly Exact[], measure: Measure, form: Form): string =>
  values.length > most
    ? printed(Exact.sum(...values), measure, form)
    : values.map((value) => printed(value, measure, form)).join(' + ')

/**
 * The sum by which a proposal was found, in the form's own unit.
 * @example derivationOf(proposal, form) // '247 − 242.31 = 4.69 万元'
 */
export const derivationOf = ({ figure, value, by }: Proposal, form: Form): string => {
  const { measure } = figure
  const result = `${printed(value, measure, form)}${units[measure](form)}`
  if (by.kind === 'rate') {
    const { executedFen = 0, budgetFen = 0 } = by.line
    return `${printed(new Exact(executedFen), 'money', form)} ÷ ${printed(new Exact(budgetFen), 'money', form)} = ${result}`
  }
  const factor = by.terms.find((term) => term.figure === figure)?.factor ?? new Exact(1)
  const others = by.terms.filter((term) => term.figure !== figure)
  const side = (same: boolean) =>
    others.flatMap(({ figure: other, factor: each }) =>
      other.value && each.isPositive() === (factor.isPositive() === same) ? [other.value] : [],
    )
  const [minus, plus] = [side(true), side(false)]
  // What stands in no term: the 100 of all points, or the unit prices times their quantities.
  const rest = value.plus(Exact.sum(0, ...minus)).minus(Exact.sum(0, ...plus))
  const left = rest.gt(0) ? [rest, ...plus] : plus
  const taken = rest.lt(0) ? [...minus, rest.neg()] : minus
  if (taken.length === 0) {
    // A sum of one is no sum: what it equals is named.
    const other = others.find(({ figure: each }) => each.value && !each.value.isZero())
    if (left.length === 1) return other ? `${other.figure.label()} = ${result}` : result
    return left.length > most ? `Σ = ${result}` : `${added(left, measure, form)} = ${result}`
  }
  const less = taken.length > most ? [Exact.sum(...taken)] : taken
  const minuend = added(left, measure, form)
  return `${[minuend, ...less.map((each) => printed(each, measure, form))].join(' − ')} = ${result}`
}
