import { tinyStyleId } from './docx-styles.ts'
import { escapeXml } from './escape-xml.ts'

/**
 * What the docx library cannot say: the caption of each table, which screen readers speak, and that the paragraph that
 * ends a section takes no room (else a table that fills its page pushes out an empty one).
 *
 * @param captions One for each table, in order; an empty one is left out.
 */
export function finishDocumentXml(xml: string, captions: readonly string[]): string {
  let table = 0
  return xml
    .replaceAll('</w:tblPr>', () => {
      const caption = captions[table++] ?? ''
      return caption === '' ? '</w:tblPr>' : `<w:tblCaption w:val="${escapeXml(caption)}"/></w:tblPr>`
    })
    .replaceAll('<w:p><w:pPr><w:sectPr', `<w:p><w:pPr><w:pStyle w:val="${tinyStyleId}"/><w:sectPr`)
}
