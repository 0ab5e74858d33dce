import type { LayoutTable } from '@jiheng/core/layout'
import type { PageRun } from '../layout/page-runs.ts'
import type { Paper } from '../layout/paper.ts'
import { type Sheet, sheets, typeArea } from '../layout/sheets.ts'
import { startsWithCover } from '../layout/starts-with-cover.ts'
import type { Bookmarks } from './docx-bookmarks.ts'
import { docxContents } from './docx-contents.ts'
import { docxParagraphs } from './docx-paragraph.ts'
import { tinyStyleId } from './docx-styles.ts'
import { docxTables } from './docx-table.ts'
import { paragraphXml } from './docx-text.ts'
import { twips } from './docx-units.ts'
import type { DocxFit } from './table-measures.ts'

export interface SectionContext {
  readonly bookmarks: Bookmarks
  readonly fitOf: (table: LayoutTable) => DocxFit
  readonly pageOf: (anchor: string) => number | undefined
  /** Id of the relationship of the footer with the page number. */
  readonly footer: string
}

/** The properties of a run of pages; a cover in front of it has no page number. */
export function sectionProperties(paper: Paper, footer: string, withCover: boolean): string {
  const turned = paper.width > paper.height ? 'landscape' : 'portrait'
  const size = `<w:pgSz w:w="${twips(paper.width)}" w:h="${twips(paper.height)}" w:orient="${turned}"/>`
  const sides = (['top', 'right', 'bottom', 'left'] as const).map((side) => `w:${side}="${twips(paper[side])}"`)
  const margins = `<w:pgMar ${sides.join(' ')} w:header="${twips(15)}" w:footer="${twips(paper.footer)}" w:gutter="0"/>`
  const title = withCover ? '<w:titlePg/>' : ''
  return (
    `<w:sectPr><w:footerReference w:type="default" r:id="${footer}"/><w:type w:val="nextPage"/>` +
    `${size}${margins}${title}</w:sectPr>`
  )
}

/** All runs of pages: each but the last ends in a paragraph that holds its properties. */
export const docxBody = (runs: readonly PageRun<Sheet>[], context: SectionContext): string =>
  runs
    .map((run, i) => {
      const last = i === runs.length - 1
      const properties = sectionProperties(sheets[run.orientation], context.footer, i === 0 && startsWithCover(runs))
      const end = last ? properties : `<w:p><w:pPr><w:pStyle w:val="${tinyStyleId}"/>${properties}</w:pPr></w:p>`
      return sectionContent(run, last, context) + end
    })
    .join('')

/** After a table stands a paragraph, or Word would run it into the next one; at the end of a section there is one anyway. */
function sectionContent({ orientation, parts }: PageRun<Sheet>, last: boolean, context: SectionContext): string {
  const { bookmarks, fitOf, pageOf } = context
  const width = twips(typeArea(sheets[orientation]).width)
  let content = ''
  let pageBreak = false
  parts.forEach((part, index) => {
    const next = parts[index + 1]
    if (part.kind === 'page-break') {
      pageBreak = true
      return
    }
    if (part.kind === 'contents') content += docxContents(part, bookmarks, pageOf, pageBreak)
    else if (part.kind === 'paragraph') {
      const onCover = next?.kind === 'page-break' || (next?.kind === 'paragraph' && next.style === 'cover')
      content += docxParagraphs(part, { pageBreakBefore: pageBreak, onCover, width, bookmarks })
    } else {
      if (pageBreak) content += paragraphXml({ style: tinyStyleId, pageBreakBefore: true }, '')
      content += docxTables(part, fitOf(part), bookmarks)
      const followed = next?.kind === 'paragraph' || (next === undefined && !last)
      if (!followed) content += paragraphXml({ style: tinyStyleId }, '')
    }
    pageBreak = false
  })
  return content
}
