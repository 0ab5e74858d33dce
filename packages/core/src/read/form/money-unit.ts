import type { AmountUnit } from '../../form/codes.ts'
import { isMoneyColumn } from '../../form/money-columns.ts'
import { halfWidth } from '../../form/plain.ts'
import type { Printed } from '../../form/printed.ts'
import { parseAmount, valueInFen } from '../../money/index.ts'
import type { Template } from '../../template/schema/index.ts'
import { parseValue } from '../../value/index.ts'
import type { FoundForm } from '../segment.ts'

const ownUnit = /\d\s*(亿元|万元|元)$/

/** "86.40万元" in every money cell: the amounts state their unit themselves. */
const unitInAmounts = (found: FoundForm): Printed<AmountUnit> | undefined => {
  const amounts = found.head.funds.flatMap(({ column, amount }) =>
    isMoneyColumn(column) && /\d/.test(amount.text) ? [amount] : [],
  )
  const units = amounts.map(({ text }) => ownUnit.exec(halfWidth(text))?.[1])
  const [first] = amounts
  const [unit] = units
  if (!first || (unit !== '元' && unit !== '万元' && unit !== '亿元') || units.some((other) => other !== unit))
    return undefined
  const base = first.place.start ?? 0
  const end = first.text.length
  return {
    raw: first.text.slice(end - unit.length),
    value: unit,
    place: { ...first.place, start: base + end - unit.length, end: base + end },
  }
}

/** Where a unit stands last in a text, whose letters may be spaced out ("项 目 资 金 （万 元）"). */
const lastOf = (unit: AmountUnit, text: string): { readonly start: number; readonly end: number } => {
  const found = [...halfWidth(text).matchAll(new RegExp([...unit].join('\\s*'), 'g'))].at(-1)
  const start = found?.index ?? 0
  return { start, end: start + (found?.[0].length ?? 0) }
}

/** The unit that a form prints: over its table, in a label, or behind every amount. */
export const printedUnit = (found: FoundForm): Printed<AmountUnit> | undefined => {
  const [noted] = found.head.units
  if (!noted) return unitInAmounts(found)
  const { cell, unit } = noted
  const { start, end } = lastOf(unit, cell.text)
  const base = cell.place.start ?? 0
  return {
    raw: cell.text.slice(start, end),
    value: unit,
    place: { ...cell.place, start: base + start, end: base + end },
  }
}

/** Sum of the cost rows that state their own unit, in fen. */
const costs = (found: FoundForm): number => {
  let sum = 0
  for (const row of found.table?.rows ?? []) {
    if (row.level2.value !== 'cost') continue
    const target = [...row.cells].find(([column]) => column.name === 'target')?.[1]
    const value = target ? parseValue(target.text) : undefined
    const counted = value?.kind === 'quantity' && value.per === undefined
    sum += (counted ? valueInFen(value) : undefined) ?? 0
  }
  return sum
}

const near = (a: number, b: number): boolean => a > 0 && b > 0 && a / b >= 0.5 && a / b <= 2

/**
 * The unit of a form that prints none, and how it was concluded: from other forms of the same document, from the costs
 * that state theirs, from the template, or from the size of the numbers.
 */
export const concludedUnit = (
  found: FoundForm,
  siblings: readonly AmountUnit[],
  template: Template | undefined,
): { readonly unit: AmountUnit; readonly from: 'sibling' | 'costs' | 'template' | 'size' } => {
  const amounts = found.head.funds
    .filter(({ column }) => !/分值|得分|执行率/.test(column))
    .map(({ amount }) => amount.text)
  const sum = costs(found)
  for (const unit of ['元', '万元'] as const) {
    if (amounts.some((text) => near(parseAmount(text, unit) ?? 0, sum))) return { unit, from: 'costs' }
  }
  const [sibling] = siblings
  if (sibling && siblings.every((unit) => unit === sibling)) return { unit: sibling, from: 'sibling' }
  if (template) return { unit: template.amountUnit, from: 'template' }
  const whole = amounts.some((text) => /^[\d,]{5,}(\.00)?$/.test(text))
  return { unit: whole ? '元' : '万元', from: 'size' }
}
