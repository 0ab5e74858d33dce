import type { LayoutParagraph } from '@jiheng/core/layout'
import { balancedIndent } from '../layout/balanced-indent.ts'
import { cleanText } from '../layout/clean-text.ts'
import type { Bookmarks } from './docx-bookmarks.ts'
import { silentField } from './docx-field.ts'
import { headingLooks, headingStyleIds, paragraphStyleIds } from './docx-styles.ts'
import { paragraphXml, shownRuns, textRuns } from './docx-text.ts'
import { typeSizes } from './docx-units.ts'

export interface ParagraphPlace {
  readonly pageBreakBefore: boolean
  /** The lines of a cover or its end follow, so that a title stands lower. */
  readonly onCover: boolean
  /** Width of the line, in twips. */
  readonly width: number
  readonly bookmarks: Bookmarks
}

/**
 * A paragraph of prose or of a form's head. Body text is a paragraph a line, so that each line is indented; elsewhere
 * line breaks stay within.
 */
export function docxParagraphs(
  part: LayoutParagraph,
  { pageBreakBefore, onCover, width, bookmarks }: ParagraphPlace,
): string {
  const { style, text: whole, inferred, anchor, level } = part
  const texts = style === 'body' ? cleanText(whole).split('\n') : [whole]
  const entry = bookmarks.entryOf(anchor, whole)
  const field = entry === undefined ? '' : silentField(`TC "${entry.text.replace(/["\\]/g, '')}" \\l ${entry.level}`)
  const paragraphs = texts.map((text, index) => {
    const sides = style === 'title' ? balancedIndent(text, width, typeSizes.二号 * 10) : undefined
    const named = style === 'title' || style === 'heading'
    // What the list of contents names in other words, or not at all, is none of its headings.
    const outline = named && bookmarks.levels > 0 ? (level === undefined || entry ? 9 : level - 1) : undefined
    const rank = style === 'heading' ? rankOf(text) : undefined
    const ownRank = level ?? Math.min(rank ?? 1, 2)
    const look = rank !== undefined && rank !== ownRank && inferred !== true ? headingLooks[rank] : undefined
    const runs = look === undefined ? shownRuns(text, inferred) : textRuns(text, look)
    return paragraphXml(
      {
        style: rank === undefined ? paragraphStyleIds[style] : headingStyleIds[ownRank as 1 | 2 | 3],
        ...(pageBreakBefore && index === 0 && { pageBreakBefore }),
        ...(onCover && style === 'title' && { spacing: 3200 }),
        ...(sides !== undefined && { sides }),
        ...(outline !== undefined && { outline }),
      },
      index === 0 ? field + bookmarks.around(anchor, runs) : runs,
    )
  })
  return paragraphs.join('')
}

/** How a heading is set, whatever its rank in the contents: 一、in 黑体, （一） in 楷体, 1. in 仿宋. */
function rankOf(text: string): 1 | 2 | 3 {
  if (/^\s*[（(][一二三四五六七八九十]+[）)]/.test(text)) return 2
  return /^\s*([（(]\d+[）)]|\d+[.．])/.test(text) ? 3 : 1
}
