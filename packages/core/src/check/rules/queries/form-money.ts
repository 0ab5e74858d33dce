import type { AmountUnit, Form } from '../../../form/index.ts'
import { Exact } from '../../../value/exact.ts'

const fenPer: Readonly<Record<AmountUnit, string>> = { 元: '100', 万元: '1000000', 亿元: '10000000000' }

/** The unit in which a form prints its money; 元 where it does not tell. */
export const unitOf = (form: Form): AmountUnit => form.amountUnit.value ?? '元'

/**
 * An amount in the form's own unit, as a sentence says it: exact, without zeros at its end.
 * @example inUnit(4_690_000, form) // '4.69' on a form in 万元
 */
export const inUnit = (fen: Exact | number, form: Form): string =>
  new Exact(fen).div(fenPer[unitOf(form)]).toDecimalPlaces(8).toString()

/** The unit's fen: what one unit of a bare number is worth on this form. */
export const fenPerUnit = (form: Form): Exact => new Exact(fenPer[unitOf(form)])
