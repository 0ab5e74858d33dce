/** A number that belongs to a person or an account. Offsets are UTF-16, in the given text. */
export interface PrivateNumber {
  readonly kind: 'id' | 'mobile' | 'bank'
  readonly start: number
  readonly end: number
  /** First three and last two characters. */
  readonly masked: string
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** 18 digits with a real birthday and the check digit of GB 11643. */
const isIdentity = (text: string): boolean => {
  if (!/^[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(text)) return false
  const sum = weights.reduce((all, weight, index) => all + weight * Number(text[index]), 0)
  return '10X98765432'[sum % 11] === text[17]
}

const bankWord = /账号|帐号|卡号|账户|帐户|开户/
/** Codes and numbers of documents may look like anything. */
const codeWord = /编码|编号|代码|文号|序号|识别号/

const kindOf = (text: string, context: string): PrivateNumber['kind'] | undefined => {
  if (isIdentity(text)) return 'id'
  if (codeWord.test(context)) return undefined
  if (/^1[3-9]\d{9}$/.test(text)) return 'mobile'
  return /^\d{12,23}$/.test(text) && bankWord.test(context) ? 'bank' : undefined
}

const mask = (text: string): string => `${text.slice(0, 3)}${'*'.repeat(text.length - 5)}${text.slice(-2)}`

/**
 * The private numbers of a text; `label` is what stands before it in another cell.
 * @example privateNumbers('联系人手机13800138000').map(({ masked }) => masked) // ['138******00']
 */
export const privateNumbers = (text: string, label = ''): readonly PrivateNumber[] =>
  [...text.matchAll(/(?<![\dA-Za-z.])\d[\d -]{9,28}[\dXx](?![\dA-Za-z.])/g)].flatMap((match) => {
    const raw = match[0]
    // Mobile and account numbers are often printed in groups; decimals, periods and years are not.
    const dense = raw.replace(/[ -]/g, '').toUpperCase()
    const context = `${label}${text.slice(Math.max(0, match.index - 12), match.index)}`
    const grouped = raw !== raw.replace(/[ -]/g, '')
    if (grouped && !/^(?:\d{3}[ -]\d{4}[ -]\d{4}|\d{4}(?:[ -]\d{2,4}){2,5})$/.test(raw)) return []
    const kind = kindOf(dense, context)
    return kind ? [{ kind, start: match.index, end: match.index + raw.length, masked: mask(dense) }] : []
  })
