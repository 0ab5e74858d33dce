import type { LayoutParagraph } from '@jiheng/core/layout'
import { Paragraph, Tab, TextRun } from 'docx'
import { cleanText } from '../layout/clean-text.ts'
import { paragraphStyleIds, subheadingStyleId } from './docx-styles.ts'
import { inferredStyle } from './inferred-style.ts'

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

/**
 * A paragraph of prose or of a form's head. Body text is a paragraph a line, so that each line is indented; elsewhere
 * line breaks stay within.
 */
export function docxParagraphs(part: LayoutParagraph, pageBreakBefore: boolean): readonly Paragraph[] {
  const texts = part.style === 'body' ? cleanText(part.text).split('\n') : [part.text]
  return texts.map(
    (text, index) =>
      new Paragraph({
        style: styleOf(part.style, text),
        children: textRuns(text, part.inferred === true),
        ...(pageBreakBefore && index === 0 && { pageBreakBefore }),
      }),
  )
}

/** The second level of numbering, （一）, is set in 楷体. */
const styleOf = (style: LayoutParagraph['style'], text: string): string =>
  style === 'heading' && /^\s*[（(][一二三四五六七八九十]+[）)]/.test(text)
    ? subheadingStyleId
    : paragraphStyleIds[style]
