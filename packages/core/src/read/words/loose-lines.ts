import { plain } from '../../form/plain.ts'
import type { Strip } from '../source/strip.ts'

/** "- 12 -", "第 3 页", "第3页 共8页": a page number that stands alone. */
export const isPageNumber = (text: string): boolean =>
  text.length <= 24 && /^[-—–\s]*(第\s*)?\d{1,4}(\s*页)?(\s*[/,，]?\s*共?\s*\d{1,4}\s*页)?[-—–\s]*$/.test(plain(text))

/** "一、总体目标 ……… 3": a line of a table of contents; some files say it themselves. */
export const isContentsEntry = (strip: Strip): boolean => {
  if (strip.role === 'contents') return true
  const last = strip.filled.at(-1)?.text ?? ''
  if (strip.filled.length === 1) return /([.…·]{3,}|\t)\s*\d{1,4}$/.test(last)
  return (
    strip.filled.length === 2 &&
    /^\d{1,4}$/.test(last) &&
    /^([一二三四五六七八九十]+、|\d+[.、]|第.{1,3}部分|附件|[（(][一二三四五六七八九十]+[)）])/.test(firstOf(strip))
  )
}

const firstOf = (strip: Strip): string => strip.filled[0]?.text.replace(/\s/g, '') ?? ''
