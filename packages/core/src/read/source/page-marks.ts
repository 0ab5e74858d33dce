import type { Skipped } from '../../form/disclosure.ts'
import { isFormTitle, isPeriodLine, unitLine } from '../words/vocabulary.ts'
import type { Strip } from './strip.ts'

const frame = '[\\s=\\-—–_*#~·•.<>!\\[\\]【】()（）|/]*'
const marks: readonly RegExp[] = [
  // "=== page 3 ===", "[第 1 页]", "Page 3 of 8", "第3页，共8页", "## Chunk 4"
  new RegExp(
    `^${frame}(?:page|chunk|slide|part|p\\.)\\s*[:：#]?\\s*\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?${frame}$`,
    'i',
  ),
  new RegExp(`^${frame}第\\s*\\d{1,4}\\s*页(?:\\s*[,，/]?\\s*共\\s*\\d{1,4}\\s*页)?${frame}$`),
  // "— 12 —", "-12-", "· 3 ·": a number with the same sign on both sides
  /^([-—–_·•~])\s*\d{1,4}\s*\1$/,
  /^[-—–]{2,}\s*\d{1,4}\s*[-—–]{2,}$/,
  /^<!--\s*(?:page|slide)?\s*-?(?:break|number|footer|header)?\s*[=:]?\s*"?\d*"?\s*-->$/i,
  /^\{\d+\}-{10,}$|^\\(?:newpage|pagebreak)$|^<div[^<>]*page-break[^<>]*>(?:<\/div>)?$/i,
  /^<page_number>.{0,12}<\/page_number>$/i,
  /^!\[[^\]]{0,60}\]\([^()]{0,200}\)$/,
]

/** A rule across the page; beside a page mark it belongs to it, alone it parts nothing that a form would. */
const isRule = (text: string): boolean => /^([-=_*—~·.]\s?){4,}$/.test(text)

/** A line that tells where a page or a piece of a text begins or ends, and nothing of the document. */
export const isPageMark = (text: string): boolean => {
  if (text.length > 300) return false
  const line = text.normalize('NFKC').replaceAll('－', '-')
  return marks.some((mark) => mark.test(line) || mark.test(text)) || isRule(line)
}

const textOf = ({ kind, filled }: Strip): string =>
  kind === 'text' && filled.length === 1 ? (filled[0]?.text ?? '') : ''

/** Lines at the head or foot of pages are the same on all of them but for their numbers. */
const keyOf = (text: string): string => text.replace(/\s/g, '').replace(/\d+/g, '0')

const mayRepeat = (text: string): boolean =>
  text !== '' &&
  text.length <= 60 &&
  /\p{L}/u.test(text) &&
  !isFormTitle(text) &&
  !isPeriodLine(text) &&
  unitLine(text) === undefined &&
  !/[。；;]/.test(text)

/** Whether a page ends between two lines. */
const turnsPage = (above: Strip | undefined, below: Strip | undefined): boolean =>
  above === undefined ||
  below === undefined ||
  (above.place.page !== undefined && below.place.page !== undefined && above.place.page !== below.place.page)

/** The running heads and feet: lines beside a page's end that stand at another page's end too, all but the first. */
const runningLines = (strips: readonly Strip[], isMark: (strip: Strip) => boolean): ReadonlySet<Strip> => {
  const byKey = new Map<string, Strip[]>()
  strips.forEach((strip, i) => {
    const [above, below] = [strips[i - 1], strips[i + 1]]
    const edge =
      turnsPage(above, strip) || turnsPage(strip, below) || (above && isMark(above)) || (below && isMark(below))
    const text = textOf(strip)
    if (!edge || isMark(strip) || !mayRepeat(text)) return
    byKey.set(keyOf(text), [...(byKey.get(keyOf(text)) ?? []), strip])
  })
  return new Set([...byKey.values()].flatMap((same) => same.slice(1)))
}

/** Whether a text may go on behind the end of a page. */
const isOpen = (above: Strip, below: Strip): boolean => {
  const [end, begin] = [above.filled.at(-1)?.text ?? '', below.filled[0]?.text ?? '']
  if (above.kind !== 'row' || /[。！？]$/.test(end) || isFormTitle(begin)) return false
  if (/^([一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|附\s*[件表])/.test(begin)) return false
  return /[，、；：,;:（(]$/.test(end) || (end.length >= 15 && !/^.{1,12}[:：]/.test(begin))
}

/**
 * The lines of a source without those that belong to its pages: marks of pages and of chunks, numbers with dashes, running
 * heads and feet. What they parted stands together again.
 */
export const withoutPageMarks = (
  strips: readonly Strip[],
): { readonly strips: readonly Strip[]; readonly skipped: readonly Skipped[] } => {
  const marked = new Set(strips.filter((strip) => textOf(strip) !== '' && isPageMark(textOf(strip))))
  const running = runningLines(strips, (strip) => marked.has(strip))
  if (marked.size === 0 && running.size === 0) return { strips, skipped: [] }
  const skipped: Skipped[] = []
  const out: Strip[] = []
  let cut = false
  for (const strip of strips) {
    if (marked.has(strip) || running.has(strip)) {
      skipped.push({
        raw: textOf(strip),
        place: strip.place,
        why: marked.has(strip) ? 'page-number' : 'repeated-header',
      })
      cut = true
      continue
    }
    const above = out.at(-1)
    const joins = cut && above !== undefined && above.kind === 'row' && (strip.kind === 'row' || isOpen(above, strip))
    out.push(cut ? { ...strip, gap: joins ? 0 : strip.gap + 1 } : strip)
    cut = false
  }
  return { strips: out, skipped }
}
