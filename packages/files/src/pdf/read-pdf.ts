import type { BlocksReader } from '../open/blocks-reader.ts'
import { Refusal } from '../open/refusal.ts'
import { blocksOfPages } from './blocks-of-pages.ts'
import { collectMarks } from './collect-marks.ts'
import { openPdf } from './open-pdf.ts'
import { type PageRead, readPage } from './read-page.ts'
import { withTags } from './with-tags.ts'

/**
 * Blocks of a PDF: tables by the lines that are drawn, by coloured rectangles or by gaps, tables over pages joined, what is
 * left as paragraphs. Pages that are only a picture are named; a file of nothing else is refused as a scan.
 *
 * @throws {Refusal} `pdf-encrypted`, `pdf-damaged`, `scan`, `pdf-encoding`, `too-many-pages`, `too-many-glyphs`,
 * `too-many-columns`, `too-many-parts`
 */
export const readPdf: BlocksReader = async (bytes, { source, limits }) => {
  const pdf = await openPdf(bytes)
  try {
    if (pdf.pages > limits.pages) throw new Refusal('too-many-pages', { limit: limits.pages })
    let marks = 0
    const count = () => {
      if (++marks > limits.glyphs) throw new Refusal('too-many-glyphs', { limit: limits.glyphs })
    }
    const pages: PageRead[] = []
    for (let number = 1; number <= pdf.pages; number++) {
      const page = await pdf.page(number)
      pages.push(page === undefined ? noPage : readPage(collectMarks({ ...page, count }), limits.columns))
    }
    const [table] = pdf.missingTables
    if (table !== undefined) throw new Refusal('pdf-encoding', { name: table })
    const blank = pages.flatMap(({ parts }, index) => (parts.some(hasText) ? [] : [index + 1]))
    if (blank.length === pages.length) throw new Refusal('scan', { pages: pdf.pages })
    const unread =
      blank.length > 0 && hasPicture(bytes) ? blank : blank.filter((number) => pages[number - 1] === noPage)
    return blocksOfPages(await withTags(pages, pdf.structure), source, limits, unread)
  } finally {
    await pdf.close()
  }
}

const hasText = (part: PageRead['parts'][number]): boolean =>
  part.kind === 'text' || part.rows.some(({ cells }) => cells.some(({ text }) => text !== ''))

/** A page that the file counts and does not hold. */
const noPage: PageRead = { parts: [], width: 0, height: 0, shown: (area) => area }

/** Whether a picture is anywhere in the file: the words that describe one are never compressed. Without, blank is blank. */
function hasPicture(bytes: Uint8Array): boolean {
  const words = new TextDecoder('latin1').decode(bytes)
  return /\/Subtype\s*\/Image\b/.test(words)
}
