import type { Quantity, Range, Value } from '../value/value.ts'

/**
 * The numbers of a value: itself, or the items of a list. A garbled value has none, its reading is a guess.
 * @example quantitiesOf(parseValue('≥135 人、3 天')).map((each) => each.unit) // ['人', '天']
 */
export const quantitiesOf = (value: Value | undefined): readonly (Quantity | Range)[] => {
  switch (value?.kind) {
    case 'quantity':
    case 'range':
      return [value]
    case 'list':
      return value.items.flatMap((item) => (item.kind === 'quantity' || item.kind === 'range' ? [item] : []))
    default:
      return []
  }
}

/**
 * The one number of a value, where it has exactly one.
 * @example quantityOf(parseValue('≥8个'))?.number // '8'
 */
export const quantityOf = (value: Value | undefined): Quantity | undefined =>
  value?.kind === 'quantity' ? value : undefined
