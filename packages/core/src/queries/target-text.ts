import type { Indicator } from '../form/index.ts'
import { remembered } from '../form/remembered.ts'
import { parseValue, printValue } from '../value/index.ts'

/** Several rules ask for the same cells. */
const printedReading = remembered((raw): readonly [kind: string, text: string] => {
  const value = parseValue(raw)
  return [value.kind, printValue(value)]
}, 4_096)

/**
 * Whether the target stands in more cells than one: its operator or its unit has a column of its own (指标性质, 度量单位).
 * The number's cell alone then does not say the value, and must not be rewritten as if it did.
 * @example isSplit(rowOf({ operator: '≥', target: '3', unit: '万亩' })) // true
 */
export const isSplit = ({ target }: Pick<Indicator, 'target'>): boolean => {
  const { raw, value } = target
  if (value?.kind !== 'quantity' && value?.kind !== 'range' && value?.kind !== 'date') return false
  const [kind, text] = printedReading(raw)
  return kind !== value.kind || text !== printValue(value)
}

/**
 * The target as its row prints it, for a sentence: its text, with operator and unit where they stand in columns of their own.
 * @example targetText(rowOf({ operator: '≥', target: '3', unit: '万亩' })) // '≥3万亩'
 */
export const targetText = (row: Pick<Indicator, 'target'>): string => {
  const { raw, value } = row.target
  return value && isSplit(row) ? printValue(value) : raw.trim()
}
