import type { AmountUnit } from '@jiheng/core/form'
import { printAmount } from '@jiheng/core/money'
import type { FormSum, FormSums } from '@jiheng/core/sums'

/** Something that must add up, in numbers as they are shown. */
export interface PrintedSum {
  readonly kind: FormSum['kind']
  readonly label: string
  readonly sum: string
  /** Null where nothing is printed to hold it against. */
  readonly total: string | null
  /** Total minus sum: its sign, and its amount without it. */
  readonly sign: -1 | 0 | 1
  readonly rest: string
  /** `false`: the sum may stay below the total. */
  readonly exact: boolean
  /** `false`: something could not be counted. */
  readonly complete: boolean
}

export interface PrintedSums {
  readonly unit: AmountUnit
  readonly sums: readonly PrintedSum[]
}

const signOf = (number: number): -1 | 0 | 1 => (number < 0 ? -1 : number > 0 ? 1 : 0)

const points = (sum: string, total: string | null): Pick<PrintedSum, 'sum' | 'total' | 'sign' | 'rest'> => {
  const rest = total === null ? 0 : Math.round((Number(total) - Number(sum)) * 100) / 100
  return { sum, total, sign: signOf(rest), rest: String(Math.abs(rest)) }
}

const money = (sum: number, total: number, unit: AmountUnit): Pick<PrintedSum, 'sum' | 'total' | 'sign' | 'rest'> => ({
  sum: printAmount(sum, unit),
  total: printAmount(total, unit),
  sign: signOf(total - sum),
  rest: printAmount(Math.abs(total - sum), unit),
})

const printedSum = (sum: FormSum, unit: AmountUnit): PrintedSum => {
  switch (sum.kind) {
    case 'costs':
      return { kind: 'costs', label: '', ...money(sum.sum, sum.total, unit), exact: false, complete: sum.complete }
    case 'parts': {
      const label = sum.column === '预算' ? sum.label : `${sum.label} ${sum.column}`
      return { kind: 'parts', label, ...money(sum.sum, sum.total, unit), exact: sum.whole, complete: true }
    }
    case 'weights':
    case 'scores':
      return { kind: sum.kind, label: '', ...points(sum.sum, sum.total), exact: true, complete: true }
  }
}

/**
 * Sums in the form's own unit of money.
 * @example printedSums({ amountUnit: '万元', sums: [costs] }).sums[0] // { sum: '51.5', total: '60', rest: '8.5', … }
 */
export const printedSums = ({ amountUnit, sums }: FormSums): PrintedSums => ({
  unit: amountUnit,
  sums: sums.map((sum) => printedSum(sum, amountUnit)),
})
