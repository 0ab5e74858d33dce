import type { AmountUnit, Form } from '../form/index.ts'
import { fenPer, printAmount } from '../money/index.ts'
import { type Exact, exactOf } from '../value/exact.ts'

/** The unit in which a form prints its money; 元 where it does not tell. */
export const unitOf = (form: Form): AmountUnit => form.amountUnit.value ?? '元'

/**
 * An amount as the form's own cells print it: the number alone, in its unit.
 * @example inUnit(4_690_000, form) // '4.69' on a form in 万元
 */
export const inUnit = (fen: Exact | number, form: Form): string => printAmount(Number(fen), unitOf(form))

/** What one unit of a bare number is worth on this form, in fen. */
export const fenPerUnit = (form: Form): Exact => exactOf(String(fenPer[unitOf(form)]))

/** Fen for the data of a finding (`{sum:money}` in its sentence). */
export const fenOfData = (fen: Exact | number): number => Number(fen)
