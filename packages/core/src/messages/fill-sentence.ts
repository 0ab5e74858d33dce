import type { AmountUnit, FindingData } from '../form/index.ts'
import { formatDate } from './format-date.ts'
import { formatMoney, formatNumber } from './format-number.ts'
import type { Lang, Words } from './lang.ts'
import { level1Words, level2Words } from './level-words.ts'

export interface FillOptions {
  readonly lang: Lang
  /** The unit in which `{…:money}` (fen) is written; default 万元. */
  readonly amountUnit?: AmountUnit | undefined
}

const plain = (value: FindingData[string], lang: Lang): string => {
  if (Array.isArray(value)) return value.join(lang === 'zh-CN' ? '、' : ', ')
  return typeof value === 'number' ? formatNumber(value) : String(value)
}

const money = (value: FindingData[string], { lang, amountUnit = '万元' }: FillOptions): string =>
  typeof value === 'number' || typeof value === 'string' ? formatMoney(value, amountUnit, lang) : plain(value, lang)

const levels: Readonly<Record<string, Words | undefined>> = { ...level1Words, ...level2Words }
const level = (code: FindingData[string], lang: Lang): string => levels[String(code)]?.[lang] ?? String(code)

const formatted = (value: FindingData[string], format: string | undefined, options: FillOptions): string => {
  switch (format) {
    case 'money':
      return money(value, options)
    case 'level':
      return level(value, options.lang)
    case 'date':
      return typeof value === 'string' ? formatDate(value, options.lang) : plain(value, options.lang)
    default:
      return plain(value, options.lang)
  }
}

/** Quotation marks within quotation marks are single (GB/T 15834). */
const inner = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’')

/** Each of several texts in quotation marks of its own. */
const quoted = (texts: readonly string[], lang: Lang): string =>
  texts.map((text) => `“${inner(text)}”`).join(lang === 'zh-CN' ? '' : ', ')

/**
 * Fills the `{placeholders}` of a sentence from a finding's data: `{name}`, `{sum:money}` (fen in the form's unit),
 * `{day:date}` (ISO 8601), `{level2:level}` (a level's code). Of a list in quotation marks (`“{styles}”`) each text gets its own. A placeholder without data is a fault of the rule and throws.
 * @example fillSentence('共{sum:money}', { sum: 500_000_00 }, { lang: 'zh-CN' }) // '共50万元'
 */
export const fillSentence = (sentence: string, data: FindingData, options: FillOptions): string =>
  sentence.replace(
    /(“?)\{(\w+)(?::(money|date|level))?\}(”?)/g,
    (whole, open: string, name: string, format: string | undefined, close: string) => {
      const value = data[name]
      if (value === undefined) throw new Error(`No data for ${whole} in the sentence '${sentence}'`)
      if (open && close && Array.isArray(value)) return quoted(value, options.lang)
      const text = formatted(value, format, options)
      return open && close ? `“${inner(text)}”` : `${open}${text}${close}`
    },
  )
