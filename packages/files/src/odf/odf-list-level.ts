import type { ListLevel } from '../word/list-counter.ts'
import type { NumberStyle } from '../word/number-text.ts'
import type { XmlTag } from '../xml/read-xml-part.ts'

/** By what `style:num-format` begins with: OpenDocument writes the first numbers themselves. */
const formats: Readonly<Record<string, NumberStyle>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  一: 'chinese',
  壹: 'chineseLegal',
  '①': 'circle',
  '１': 'fullWidth',
  甲: 'stems',
  子: 'branches',
  '㈠': 'parenthesised',
  '01': 'decimalZero',
}

/** A level of a list or of headings, from its element. `level` from 1. */
export function listLevel({ name, attribute }: XmlTag, level: number): ListLevel {
  const format = attribute('num-format') ?? ''
  const style = format.startsWith('01') ? 'decimalZero' : formats[format.charAt(0)]
  const start = /^\d{1,6}$/.test(attribute('start-value') ?? '') ? Number(attribute('start-value')) : 1
  if (style === undefined || (!name.endsWith('number') && name !== 'outline-level-style'))
    return { style: 'none', start, label: [] }
  const pattern = attribute('num-list-format')
  if (pattern !== undefined) return { style, start, label: patternLabel(pattern) }
  const shown = Math.min(level, Math.max(1, Number(attribute('display-levels') ?? '1') || 1))
  const numbers = Array.from({ length: shown }, (_, index) => level - shown + index)
  return {
    style,
    start,
    label: [
      attribute('num-prefix') ?? '',
      ...numbers.flatMap((number, index): readonly (string | number)[] => (index === 0 ? [number] : ['.', number])),
      attribute('num-suffix') ?? '',
    ],
  }
}

/** `（%1%.%2%）`: numbers of levels, from 1, between per cent signs. */
const patternLabel = (pattern: string): readonly (string | number)[] =>
  pattern
    .split(/(%\d+%)/)
    .filter((part) => part !== '')
    .map((part) => (/^%\d+%$/.test(part) ? Number(part.slice(1, -1)) - 1 : part))
