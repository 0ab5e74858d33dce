/** How a list counts, by the names of WordprocessingML for what occurs in forms. */
export type NumberStyle =
  | 'decimal'
  | 'decimalZero'
  | 'fullWidth'
  | 'upperRoman'
  | 'lowerRoman'
  | 'upperLetter'
  | 'lowerLetter'
  | 'circle'
  | 'parenthesised'
  | 'chinese'
  | 'chineseDigits'
  | 'chineseLegal'
  | 'stems'
  | 'branches'
  | 'none'

/**
 * A number as a list prints it.
 *
 * @example
 * numberText(12, 'chinese') // '十二'
 */
export function numberText(number: number, style: NumberStyle): string {
  const plain = String(number)
  switch (style) {
    case 'none':
      return ''
    case 'decimal':
      return plain
    case 'decimalZero':
      return plain.padStart(2, '0')
    case 'fullWidth':
      return Array.from(plain, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')
    case 'upperRoman':
      return roman(number) ?? plain
    case 'lowerRoman':
      return roman(number)?.toLowerCase() ?? plain
    case 'upperLetter':
      return letters(number) ?? plain
    case 'lowerLetter':
      return letters(number)?.toLowerCase() ?? plain
    case 'circle':
      return number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : plain
    case 'parenthesised':
      return number >= 1 && number <= 10
        ? String.fromCharCode(0x321f + number)
        : `（${counted(number, digits, units)}）`
    case 'chinese':
      return counted(number, digits, units).replace(/^一十/, '十')
    case 'chineseDigits':
      return Array.from(plain, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? digit).join('')
    case 'chineseLegal':
      return counted(number, '零壹贰叁肆伍陆柒捌玖', ['', '拾', '佰', '仟'])
    case 'stems':
      return '甲乙丙丁戊己庚辛壬癸'[number - 1] ?? plain
    case 'branches':
      return '子丑寅卯辰巳午未申酉戌亥'[number - 1] ?? plain
  }
}

const digits = '零一二三四五六七八九'
const units = ['', '十', '百', '千'] as const

/** 1 to 9999; beyond, plain digits. */
function counted(number: number, figures: string, powers: readonly string[]): string {
  if (number < 1 || number > 9999) return String(number)
  const places = Array.from(String(number), Number)
  const words = places.map((digit, index) =>
    digit === 0 ? (figures[0] ?? '') : `${figures[digit] ?? ''}${powers[places.length - 1 - index] ?? ''}`,
  )
  const zero = figures[0] ?? ''
  return words
    .join('')
    .replace(new RegExp(`${zero}+`, 'g'), zero)
    .replace(new RegExp(`${zero}$`), '')
}

const romanNumerals = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

function roman(number: number): string | undefined {
  if (number < 1 || number > 3999) return undefined
  let text = ''
  let rest = number
  for (const [value, numeral] of romanNumerals)
    while (rest >= value) {
      text += numeral
      rest -= value
    }
  return text
}

/** A to Z, then AA, BB and so on, as word processors count. */
function letters(number: number): string | undefined {
  if (number < 1 || number > 26 * 20) return undefined
  return String.fromCharCode(0x41 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))
}
