import type { Lang } from '../api/types.ts'

/** 14674 → “15 KB”; sizes as people compare them, never to the byte, and in the thousands in which limits are told. */
export const fileSize = (bytes: number): string => {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} KB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

const two = (number: number) => String(number).padStart(2, '0')

/** A moment as a clerk writes it: today's by the clock, this year's by the day, others in full. */
export const moment = (iso: string, now: Date, lang: Lang): string => {
  const date = new Date(iso)
  const clock = `${two(date.getHours())}:${two(date.getMinutes())}`
  if (date.toDateString() === now.toDateString()) return clock
  if (lang === 'en') return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  const day = `${date.getMonth() + 1}月${date.getDate()}日`
  return date.getFullYear() === now.getFullYear() ? `${day} ${clock}` : `${date.getFullYear()}年${day}`
}

/** A moment in full, for the tooltip of a short one. */
export const fullMoment = (iso: string, lang: Lang): string => {
  const date = new Date(iso)
  const clock = `${two(date.getHours())}:${two(date.getMinutes())}`
  return lang === 'en'
    ? `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${clock}`
    : `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日 ${clock}`
}
