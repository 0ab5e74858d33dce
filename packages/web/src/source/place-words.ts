import type { Place } from '@jiheng/core/form'
import type { Translate } from '../messages/i18n.ts'

/**
 * Where a place is, in words: its page or sheet, then the table's row and column, or the line.
 * @example placeWords({ line: 3 }, t) // '第 3 行'
 */
export const placeWords = (place: Place, t: Translate): string => {
  const { sheet, page, table, row, column, line, endLine } = place
  const parts = [
    ...(sheet === undefined ? [] : [t('source.place.sheet', { sheet })]),
    ...(page === undefined ? [] : [t('source.page', { page })]),
  ]
  if (table !== undefined && row !== undefined && column !== undefined)
    return [...parts, t('source.cell', { table, row, column })].join(t('source.place.separator'))
  if (row !== undefined && column !== undefined)
    return [...parts, t('source.place.cell', { row, column })].join(t('source.place.separator'))
  if (line === undefined) return parts.join(t('source.place.separator'))
  const lines =
    endLine !== undefined && endLine !== line ? t('source.lines', { line, endLine }) : t('source.line', { line })
  return [...parts, lines].join(t('source.place.separator'))
}
