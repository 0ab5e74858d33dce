import type { AmountUnit } from '../form/codes.ts'
import { splitPoints } from '../form/levels.ts'
import { isMoneyColumn } from '../form/money-columns.ts'
import type { Printed } from '../form/printed.ts'
import {
  typedAmount,
  typedAmountUnit,
  typedDate,
  typedDecimal,
  typedLevel1,
  typedLevel2,
  typedText,
  typedValue,
  typedYear,
} from '../form/typed.ts'
import { typedCell } from '../form/typed-cell.ts'
import type { Typing } from './address.ts'

export interface TypingContext {
  /** The unit in which the form prints its money. */
  readonly unit: AmountUnit
  /** The money column of a fund. */
  readonly column?: string
  /** The label of a level-1 group stands with its points in one cell ("产出指标（50分）"). */
  readonly withPoints?: boolean
  /** Titles are typed whole: a year is what a title holds of it. */
  readonly inTitle?: boolean
}

const amountIn = /\d[\d,，.]*\s*(?:亿元|万元|元)/g

/**
 * A new text in a cell, read as the cell is read. The text may be all that a printed cell shows: of a level-1 label with
 * points each Printed takes its own part, of a title the year, of a heading the amount. Undefined: the text says nothing
 * about this Printed, which stays as it is.
 */
export const retype = (
  typing: Typing,
  raw: string,
  old: Printed | undefined,
  context: TypingContext,
): Printed | undefined => {
  const place = old?.place ?? {}
  switch (typing) {
    case 'text':
      return typedText(raw, place)
    case 'value':
      return typedValue(raw, place)
    case 'level1': {
      const bare = context.withPoints && splitPoints(old?.raw ?? '').points === undefined
      return typedLevel1(bare ? splitPoints(raw).text : raw, place)
    }
    case 'level2':
      return typedLevel2(raw, place)
    case 'decimal':
      return typedDecimal(raw, place)
    case 'points': {
      const own = splitPoints(raw).points?.raw
      if (own !== undefined) return typedDecimal(own, place)
      return raw.trim() === '' || /^\s*[\d.]+\s*分?\s*$/.test(raw) ? typedDecimal(raw, place) : undefined
    }
    case 'fund':
      return isMoneyColumn(context.column ?? '') ? typedAmount(raw, place, context.unit) : typedDecimal(raw, place)
    case 'heading-amount': {
      const all = raw.match(amountIn)
      const own = /^[\s\d,，.]*$/.test(raw) ? raw : all?.at(-1)
      return own === undefined ? undefined : typedAmount(own, place, context.unit)
    }
    case 'amount-unit': {
      const unit = typedAmountUnit(raw, place)
      return unit.value === undefined ? unit : { ...unit, raw: unit.value }
    }
    case 'year': {
      const year = typedYear(raw, place)
      if (year.value === undefined) return context.inTitle ? undefined : year
      return { ...year, raw: String(year.value) }
    }
    case 'date':
      return typedDate(raw, place)
    case 'yes-no':
    case 'nature':
    case 'direction':
    case 'likelihood':
      return typedCell(typing, raw, place)
  }
}
