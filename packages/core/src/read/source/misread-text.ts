import { parseValue } from '../../value/index.ts'

/** What a text most likely meant before it was recognised wrongly, and what was taken for what. */
export interface Misread {
  readonly kind: 'operator' | 'digits'
  readonly reading: string
}

const spaceless = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

const isPlainNumber = (text: string): boolean => /^\d+(\.\d+)?$/.test(text)

/** Signs that stand where ≥ and ≤ must stand: digits of the same shape, letters, characters. */
const forOperator: readonly (readonly [RegExp, string])[] = [
  [/^[zZ三乏之](?=\d)/, '≥'],
  [/^[sSく](?=\d)/, '≤'],
  [/^二(?=\d)/, '='],
]

/** "295%", "8 100%": no share exceeds a hundred of a hundred; without its first digit it is one. */
const shareWithDigit = (raw: string, isShare: boolean): string | undefined => {
  const text = raw.normalize('NFKC').trim()
  const match = /^([28])(\s*)(\d{2,3}(?:\.\d+)?)\s*%$/.exec(text)
  const [, , gap = '', rest = ''] = match ?? []
  if (!match || rest.startsWith('0') || Number(rest) > 100) return undefined
  return isShare || gap !== '' ? `≥${rest}%` : undefined
}

/** Letters among the digits of a number: l and I for 1, O and o for 0. */
const withoutLetters = (raw: string): string | undefined => {
  const text = spaceless(raw)
  const match = /^([≥≤><=]{0,2})([\dlIO|o.,]+)(?=$|[%‰\p{Script=Han}/])/u.exec(text)
  const [, sign = '', number = ''] = match ?? []
  if (!match || !/[lIO|o]/.test(number) || !/\d|^[Oo]$/.test(number.replace(/^[lI|]{1,2}$/, '1'))) return undefined
  if (match[0] === text && /^[lIOo|]$/.test(number)) return undefined
  const read = `${sign}${number.replace(/[lI|]/g, '1').replace(/[Oo]/g, '0')}${text.slice(match[0].length)}`
  const { kind } = parseValue(read)
  return kind === 'quantity' || kind === 'date' || kind === 'range' || kind === 'period' ? read : undefined
}

/**
 * What recognition made wrong of a value, where its text says so by itself; undefined where it may be right.
 * @param isShare by its name it is a share of something, which no 295% can be
 * @example misread('295%', true) // { kind: 'operator', reading: '≥95%' }
 */
export const misread = (raw: string, isShare: boolean): Misread | undefined => {
  if (raw.length > 30 || raw === '') return undefined
  const share = shareWithDigit(raw, isShare)
  if (share) return { kind: 'operator', reading: share }
  const text = spaceless(raw)
  for (const [sign, operator] of forOperator) {
    const read = text.replace(sign, operator)
    if (read !== text && parseValue(read).kind === 'quantity') return { kind: 'operator', reading: read }
  }
  const digits = withoutLetters(raw)
  return digits === undefined ? undefined : { kind: 'digits', reading: digits }
}

/**
 * "29600人" in a form in which other values have a digit for their operator: what it would be if it had one too.
 * @example misreadCount('29600人') // '≥9600人'
 */
export const misreadCount = (raw: string): string | undefined => {
  const match = /^[28](\d+(?:\.\d+)?)(?=[^\d.年月日%])(.{1,6})$/u.exec(spaceless(raw))
  const [, rest = '', unit = ''] = match ?? []
  return match && !rest.startsWith('0') && isPlainNumber(rest) ? `≥${rest}${unit}` : undefined
}
