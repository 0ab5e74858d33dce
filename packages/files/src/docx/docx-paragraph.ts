import type { LayoutParagraph } from '@jiheng/core/layout'
import { Paragraph, Tab, TextRun } from 'docx'
import { cleanText } from '../layout/clean-text.ts'
import { balancedIndent } from './balanced-indent.ts'
import { paragraphStyleIds, subheadingStyleId } from './docx-styles.ts'
import { typeSizes } from './docx-units.ts'
import { inferredStyle } from './our-styles.ts'

/** Runs of a text: a line break stays within the paragraph, a tab is a tab. */
export function textRuns(text: string, inferred: boolean): readonly TextRun[] {
  return cleanText(text)
    .split('\n')
    .map((line, index) => {
      const children = line.split('\t').flatMap((piece, tab) => (tab === 0 ? [piece] : [new Tab(), piece]))
      return new TextRun({
        children: children.filter((child) => child !== ''),
        ...(index > 0 && { break: 1 }),
        ...(inferred && { style: inferredStyle }),
      })
    })
}

export interface ParagraphPlace {
  readonly pageBreakBefore: boolean
  /** Lines of a cover follow, so that a title stands lower. */
  readonly onCover: boolean
}

/**
 * A paragraph of prose or of a form's head. Body text is a paragraph a line, so that each line is indented; elsewhere
 * line breaks stay within.
 *
 * @param width Of the line, in twips.
 */
export function docxParagraphs(
  part: LayoutParagraph,
  width: number,
  { pageBreakBefore, onCover }: ParagraphPlace,
): readonly Paragraph[] {
  const texts = part.style === 'body' ? cleanText(part.text).split('\n') : [part.text]
  return texts.map((text, index) => {
    const side = part.style === 'title' ? balancedIndent(text, width, typeSizes.二号 * 10) : undefined
    return new Paragraph({
      style: styleOf(part.style, text),
      children: textRuns(text, part.inferred === true),
      ...(side !== undefined && { indent: { left: side, right: side } }),
      ...(onCover && part.style === 'title' && { spacing: { before: 3200, after: 3200 } }),
      ...(pageBreakBefore && index === 0 && { pageBreakBefore }),
    })
  })
}

/** The second level of numbering, （一）, is set in 楷体. */
const styleOf = (style: LayoutParagraph['style'], text: string): string =>
  style === 'heading' && /^\s*[（(][一二三四五六七八九十]+[）)]/.test(text)
    ? subheadingStyleId
    : paragraphStyleIds[style]
