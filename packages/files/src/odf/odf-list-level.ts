import { bullet, type ListLevel } from '../docx/read-numbering.ts'
import type { XmlTag } from '../xml/read-xml-part.ts'

/** By what `style:num-format` begins with: OpenDocument writes the first numbers themselves. */
const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  一: 'chineseCounting',
  壹: 'chineseLegalSimplified',
  '①': 'decimalEnclosedCircle',
  '１': 'decimalFullWidth',
  甲: 'ideographTraditional',
  子: 'ideographZodiac',
}

/** A level of a list or of headings, from its element. `level` from 1. */
export function listLevel({ name, attribute }: XmlTag, level: number): ListLevel {
  const plain = { start: 1, restart: undefined, suffix: 'tab', legal: false } as const
  if (name.endsWith('bullet'))
    return { ...plain, format: 'bullet', text: bullet(attribute('bullet-char') ?? '', undefined) }
  const shown = attribute('num-format') ?? ''
  const format = shown.startsWith('01') ? 'decimalZero' : formats[shown.charAt(0)]
  if (format === undefined) return { ...plain, format: 'none', text: '' }
  const from = attribute('start-value') ?? ''
  const start = /^\d{1,6}$/.test(from) ? Number(from) : 1
  const pattern = attribute('num-list-format')
  if (pattern !== undefined) return { ...plain, format, start, text: pattern.replace(/%(\d)%/g, '%$1') }
  const depth = Math.min(level, Math.max(1, Number(attribute('display-levels') ?? '1') || 1))
  const numbers = Array.from({ length: depth }, (_, index) => `%${level - depth + 1 + index}`)
  const text = `${attribute('num-prefix') ?? ''}${numbers.join('.')}${attribute('num-suffix') ?? ''}`
  return { ...plain, format, start, text }
}
