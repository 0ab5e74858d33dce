const digits = '〇一二三四五六七八九'

/**
 * A number of a list as its format prints it. Formats of other languages, and what a format has no sign for, are digits.
 *
 * @param format A value of `w:numFmt`.
 *
 * @example
 * formatNumber(21, 'chineseCountingThousand') // '二十一'
 */
export function formatNumber(number: number, format: string): string {
  const plain = String(number)
  switch (format) {
    case 'none':
      return ''
    case 'upperLetter':
      return letters(number, 65)
    case 'lowerLetter':
      return letters(number, 97)
    case 'upperRoman':
      return roman(number)
    case 'lowerRoman':
      return roman(number).toLowerCase()
    case 'decimalZero':
      return plain.padStart(2, '0')
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return Array.from(plain, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return sign(number, 0x2460, 20)
    case 'decimalEnclosedParen':
      return sign(number, 0x2474, 20)
    case 'decimalEnclosedFullstop':
      return sign(number, 0x2488, 20)
    case 'ideographEnclosedCircle':
      return sign(number, 0x3280, 10)
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return counted(number)
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return Array.from(plain, (digit) => digits[Number(digit)] ?? '').join('')
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
    case 'japaneseLegal':
      return Array.from(counted(number), (character) => legal.get(character) ?? character).join('')
    case 'ideographTraditional':
      return '甲乙丙丁戊己庚辛壬癸'[number - 1] ?? plain
    case 'ideographZodiac':
      return '子丑寅卯辰巳午未申酉戌亥'[number - 1] ?? plain
    default:
      return plain
  }
}

const legal: ReadonlyMap<string, string> = new Map(
  Array.from('〇一二三四五六七八九十百千', (plain, index) => [plain, '零壹贰叁肆伍陆柒捌玖拾佰仟'[index] ?? plain]),
)

const sign = (number: number, first: number, last: number): string =>
  number >= 1 && number <= last ? String.fromCodePoint(first + number - 1) : String(number)

/** A, B, … Z, AA, BB: the letter of the number, as often as the alphabet has been gone through. */
const letters = (number: number, first: number): string =>
  number < 1 || number > 26 * 20
    ? String(number)
    : String.fromCharCode(first + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1)

const romans = [
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

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let left = number
  let text = ''
  for (const [value, letter] of romans) for (; left >= value; left -= value) text += letter
  return text
}

/** 十, 十一, 二十, 一百〇五: as lists count. */
function counted(number: number): string {
  if (number < 1 || number > 9999) return number === 0 ? '〇' : String(number)
  const places = Array.from(String(number), Number)
  let text = ''
  let gap = false
  places.forEach((digit, index) => {
    const power = places.length - 1 - index
    if (digit === 0) {
      gap = text !== ''
      return
    }
    text += `${gap ? '〇' : ''}${digits[digit] ?? ''}${['', '十', '百', '千'][power] ?? ''}`
    gap = false
  })
  return number >= 10 && number < 20 ? text.slice(1) : text
}
