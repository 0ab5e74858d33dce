import type { Lang } from './lang.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

/**
 * An ISO date of any precision (2025-12-31, 2025-12, --12-31) as people write it; any other text as it is.
 * @example formatDate('2025-12-31', 'zh-CN') // '2025年12月31日'
 */
export const formatDate = (iso: string, lang: Lang): string => {
  const parts = /^(?:(\d{4})|-)-?(\d{2})?(?:-(\d{2}))?$/.exec(iso)
  if (!parts) return iso
  const [, year, month, day] = parts
  if (lang === 'zh-CN')
    return [year && `${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`].filter(Boolean).join('')
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ')
}
