import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { papers, textWidth } from '../layout/paper.ts'
import { docxStyles } from './docx-styles.ts'
import { twips } from './docx-units.ts'

/** The parts of a document that are the same whatever it says: styles, settings, the footer, how they hang together. */
export interface DocxFrame {
  readonly parts: Readonly<Record<string, Uint8Array>>
  /** The root element of the document part, opened. */
  readonly root: string
  /** Id of the relationship of the footer. */
  readonly footer: string
}

const pageNumber = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'JihengPageNumber',
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  })

/** The dotted line up to the page number, in the styles of contents; styles of the library have no tabs. */
const withLeaders = (styles: string): string => {
  const tab = `<w:tab w:val="right" w:leader="dot" w:pos="${twips(textWidth(papers.portrait))}"/>`
  return styles.replace(
    /(<w:style [^>]*w:styleId="TOC\d"[^>]*>.*?<w:pPr>)/gs,
    (opening) => `${opening}<w:tabs>${tab}</w:tabs>`,
  )
}

/**
 * In cells no program puts room of its own between Chinese characters and figures: lines break where our widths and
 * heights expect it. The library knows one of the two properties alone.
 */
const withDenseCells = (styles: string): string =>
  styles.replace(
    /(<w:style [^>]*w:styleId="JihengCell\d+"[^>]*>(?:(?!<\/w:style>).)*?)(?=<w:spacing )/gs,
    '$1<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>',
  )

/**
 * Stops may hang over the margin, as Word has it anyway; styles of the library do not say so. LibreOffice takes it the other
 * way round and keeps them within, which is well: in the PDF that it makes of justified lines those that hang are missing.
 */
const withHangingStops = (styles: string): string =>
  styles.replace('<w:pPrDefault/>', '<w:pPrDefault><w:pPr><w:overflowPunct/></w:pPr></w:pPrDefault>')

const makeFrame = async (): Promise<DocxFrame> => {
  const document = new Document({
    styles: docxStyles,
    sections: [{ footers: { default: pageNumber() }, children: [] }],
  })
  const parts = unzipSync(await Packer.pack(document, 'uint8array'))
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const root = /^.*?<w:document[^>]*>/s.exec(xml)?.[0]
  const footer = /<w:footerReference[^>]* r:id="([^"]+)"/.exec(xml)?.[1]
  if (root === undefined || footer === undefined) throw new Error('The docx library wrote no document')
  const styles = withDenseCells(withHangingStops(withLeaders(strFromU8(parts['word/styles.xml'] ?? new Uint8Array()))))
  return { parts: { ...parts, 'word/styles.xml': strToU8(styles) }, root, footer }
}

let frame: Promise<DocxFrame> | undefined

/** Made once: the library takes longer for these parts than all the rest of a document does. */
export const docxFrame = (): Promise<DocxFrame> => {
  frame ??= makeFrame()
  return frame
}
