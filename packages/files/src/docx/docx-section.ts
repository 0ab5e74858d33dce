import {
  type FileChild,
  Footer,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx'
import type { PageRun } from '../layout/page-runs.ts'
import { papers, textWidth } from '../layout/paper.ts'
import { docxContents } from './docx-contents.ts'
import { docxParagraphs } from './docx-paragraph.ts'
import { tinyStyleId } from './docx-styles.ts'
import { docxTables } from './docx-table.ts'
import { twips } from './docx-units.ts'

/** One run of pages of one orientation, with the page number in dashes. */
export function docxSection(run: PageRun): ISectionOptions {
  const paper = papers[run.orientation]
  // The library wants the portrait size and turns it itself.
  const size = {
    width: twips(papers.portrait.width),
    height: twips(papers.portrait.height),
    orientation: run.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  }
  const margin = {
    top: twips(paper.top),
    right: twips(paper.right),
    bottom: twips(paper.bottom),
    left: twips(paper.left),
    header: twips(15),
    footer: twips(paper.footer),
  }
  return {
    properties: { type: SectionType.NEXT_PAGE, page: { size, margin } },
    footers: { default: pageNumberFooter() },
    children: sectionChildren(run),
  }
}

const pageNumberFooter = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'JihengPageNumber',
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  })

/** After a table stands a paragraph, or Word would run it into the next one. */
function sectionChildren({ orientation, parts }: PageRun): readonly FileChild[] {
  const width = twips(textWidth(papers[orientation]))
  const children: FileChild[] = []
  let pageBreak = false
  parts.forEach((part, index) => {
    if (part.kind === 'page-break') pageBreak = true
    else if (part.kind === 'paragraph') {
      const next = parts[index + 1]
      const onCover = next?.kind === 'paragraph' && next.style === 'cover'
      children.push(...docxParagraphs(part, width, { pageBreakBefore: pageBreak, onCover }))
    } else if (part.kind === 'contents') children.push(...docxContents(part, pageBreak))
    else {
      if (pageBreak) children.push(new Paragraph({ style: tinyStyleId, pageBreakBefore: true }))
      children.push(...docxTables(part))
      if (parts[index + 1]?.kind !== 'paragraph') children.push(new Paragraph({ style: tinyStyleId }))
    }
    if (part.kind !== 'page-break') pageBreak = false
  })
  return children
}
