import type { Place } from '../form/index.ts'
import type { Lang } from './lang.ts'

type Part = readonly [value: number | string | undefined, zh: (value: string) => string, en: string]

const partsInWords = (parts: readonly Part[], lang: Lang): readonly string[] =>
  parts.flatMap(([value, zh, en]) => {
    if (value === undefined) return []
    return [lang === 'zh-CN' ? zh(String(value)) : `${en} ${value}`.trim()]
  })

const linesOf = ({ line, endLine }: Place): string | undefined =>
  line === undefined ? undefined : endLine === undefined || endLine === line ? `${line}` : `${line}–${endLine}`

/**
 * Where something stands, in words: the form by its number from 1, page and line of the source, and in brackets the cell
 * of the source's own table, which need not begin where the form does.
 * @example describePlace({ table: 2, row: 3, column: 4, line: 28 }, 0, 'zh-CN') // '表1 第28行（原文表格2第3行第4列）'
 */
export const describePlace = (place: Place, form: number | null, lang: Lang): string => {
  const where = partsInWords(
    [
      [place.file, (value) => value, ''],
      [form === null ? undefined : form + 1, (value) => `表${value}`, 'form'],
      [place.page, (value) => `第${value}页`, 'page'],
      [linesOf(place), (value) => `第${value}行`, 'line'],
    ],
    lang,
  )
  const cell = partsInWords(
    [
      [place.sheet, (value) => `工作表“${value}”`, 'sheet'],
      [place.table, (value) => `原文表格${value}`, 'table'],
      [place.row, (value) => `第${value}行`, 'row'],
      [place.row === undefined ? undefined : place.column, (value) => `第${value}列`, 'column'],
    ],
    lang,
  )
  const outer = where.join(lang === 'zh-CN' ? ' ' : ', ')
  if (cell.length === 0) return outer
  return lang === 'zh-CN' ? `${outer}（${cell.join('')}）` : `${outer} (${cell.join(', ')})`.trim()
}
