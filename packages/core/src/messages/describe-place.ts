import type { Place } from '../form/index.ts'
import type { Lang } from './lang.ts'

type Part = readonly [value: number | string | undefined, zh: (value: string) => string, en: string]

/**
 * Where something stands, in words: the form by its number from 1, page, row and column of its table, line of the source.
 * @example describePlace({ table: 2, row: 3, line: 28 }, 1, 'zh-CN') // '表2 第3行（原文第28行）'
 */
export const describePlace = (place: Place, form: number | null, lang: Lang): string => {
  const parts: readonly Part[] = [
    [place.file, (value) => value, ''],
    [place.sheet, (value) => `工作表“${value}”`, 'sheet'],
    [place.page, (value) => `第${value}页`, 'page'],
    [form === null ? undefined : form + 1, (value) => `表${value}`, 'form'],
    [place.row, (value) => `第${value}行`, 'row'],
    [place.row === undefined ? undefined : place.column, (value) => `第${value}列`, 'column'],
  ]
  const there = parts.filter(([value]) => value !== undefined)
  const { line, endLine } = place
  const last = endLine !== undefined && endLine !== line ? `–${endLine}` : ''
  if (lang === 'zh-CN') {
    const words = there.map(([value, zh]) => zh(String(value))).join(' ')
    return line === undefined ? words : words === '' ? `原文第${line}${last}行` : `${words}（原文第${line}${last}行）`
  }
  const words = there.map(([value, , en]) => `${en} ${value}`.trim())
  return [...words, ...(line === undefined ? [] : [`line ${line}${last}`])].join(', ')
}
