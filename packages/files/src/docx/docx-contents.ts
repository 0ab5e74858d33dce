import type { LayoutContents } from '@jiheng/core/layout'
import type { Bookmarks } from './docx-bookmarks.ts'
import { fieldEnd, fieldStart } from './docx-field.ts'
import { contentsStyleIds } from './docx-styles.ts'
import { paragraphXml, textRuns } from './docx-text.ts'
import { escapeXml } from './escape-xml.ts'

/**
 * A list of contents as Word makes its own: a field in a content control of its gallery, a line an entry, each with a
 * field for the page number. The numbers that stand there are `pageOf`, until a program counts the pages itself.
 */
export function docxContents(
  { heading, entries }: LayoutContents,
  bookmarks: Bookmarks,
  pageOf: (anchor: string) => number | undefined,
  pageBreakBefore: boolean,
): string {
  const lines = entries.map(({ text, level, anchor }, i) => {
    const name = bookmarks.nameOf(anchor)
    const number = `${fieldStart(`PAGEREF ${name} \\h`)}${textRuns(String(pageOf(anchor) ?? ''))}${fieldEnd}`
    const link = `<w:hyperlink w:anchor="${name}" w:history="1">${textRuns(`${text}\t`)}${number}</w:hyperlink>`
    const before = i === 0 ? fieldStart(`TOC \\o "1-${bookmarks.levels}" \\f \\h \\z \\u`) : ''
    const behind = i === entries.length - 1 ? fieldEnd : ''
    return paragraphXml({ style: contentsStyleIds[level] }, before + link + behind)
  })
  const title = paragraphXml({ style: contentsStyleIds.heading, pageBreakBefore }, textRuns(heading))
  const properties =
    `<w:sdtPr><w:alias w:val="${escapeXml(heading.replace(/\s/g, ''))}"/><w:docPartObj>` +
    '<w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>'
  return `<w:sdt>${properties}<w:sdtContent>${title}${lines.join('')}</w:sdtContent></w:sdt>`
}
