import { numberFormats } from '../../sheet/number-formats.ts'

export interface NumberCell {
  readonly number: number
  /** The number format that shows it as it was printed. */
  readonly format: string
}

const printed = /^(-?)(0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?(%?)$/
/** What a double keeps of a decimal. */
const exactDigits = 15
const formats = numberFormats(false)

/**
 * The number behind a printed amount or decimal, and the format that shows it as that very text; undefined where no
 * format does ("007", "—", "1,2"): it then stays a text.
 *
 * @example
 * numberCell('1,234.50') // { number: 1234.5, format: '#,##0.00' }
 */
export function numberCell(text: string): NumberCell | undefined {
  const parts = printed.exec(text)
  if (parts === null) return undefined
  const [, sign = '', whole = '', fraction = '', percent = ''] = parts
  const digits = whole.replaceAll(',', '')
  if ((digits + fraction).replace(/^0+/, '').length > exactDigits) return undefined
  const format = `${whole.includes(',') ? '#,##0' : '0'}${fraction === '' ? '' : `.${'0'.repeat(fraction.length)}`}${percent}`
  const number = Number(`${sign}${digits}.${fraction}${percent === '' ? '' : 'e-2'}`)
  return formats(format)(number) === text ? { number, format } : undefined
}
