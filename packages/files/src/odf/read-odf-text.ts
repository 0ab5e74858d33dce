import type { Flow } from '../flow/flow.ts'
import type { Limits } from '../open/limits.ts'
import { countParts } from '../open/part-counter.ts'
import { Refusal } from '../open/refusal.ts'
import { readXmlPart, type XmlTag } from '../xml/read-xml-part.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import { odfLists } from './odf-lists.ts'
import { countOf, odfName, unprinted } from './odf-names.ts'
import { type OdfParagraph, odfParagraph } from './odf-paragraph.ts'
import type { StyleCollector } from './odf-styles.ts'
import { type CellSpans, type OdfTable, odfTable } from './odf-table.ts'

export interface OdfFlow {
  /** The text, notes at its end. */
  readonly body: readonly Flow[]
  readonly headers: readonly Flow[]
  readonly footers: readonly Flow[]
}

interface OpenCell {
  readonly spans: CellSpans
  readonly content: Flow[]
}

/**
 * Reads the content of a text document, or its common styles, which hold the texts of the margins: paragraphs and tables,
 * text boxes before the paragraph that holds them, notes at the end. Deleted text is not read.
 *
 * @param automatic Whether to collect styles without names of their own; those of the margins are called like others.
 * @throws {Refusal} `too-many-*` and those of `readXmlPart`
 */
export function readOdfText(
  bytes: Uint8Array,
  entry: ZipEntry,
  collector: StyleCollector,
  limits: Limits,
  automatic: boolean,
): OdfFlow {
  const { styles } = collector
  const counter = countParts(limits)
  const lists = odfLists(styles)
  const flow: Flow[] = []
  const notes: Flow[] = []
  const headers: Flow[] = []
  const footers: Flow[] = []
  const containers: Flow[][] = [flow]
  const tables: OdfTable[] = []
  const rows: { readonly repeated: number }[] = []
  const cells: OpenCell[] = []
  const paragraphs: OdfParagraph[] = []
  /** Of each open span whether what it holds is inferred, and its font. */
  const spans: { readonly inferred: boolean; readonly font: string | undefined }[] = []
  let headerRows = 0
  /** Of a box in an old form. */
  let ticked: boolean | undefined
  /** How deep we are in something unprinted; 0: not at all. */
  let hidden = 0

  const need = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Refusal('part-damaged', { part: entry.name })
    return thing
  }
  const container = () => containers.at(-1) ?? flow
  const openParagraph = (style: string | undefined) => {
    counter.part()
    paragraphs.push(odfParagraph(style))
  }
  const closeParagraph = (heading: boolean) => {
    const paragraph = need(paragraphs.pop())
    const label = lists.label(heading, paragraph.text())
    container().push(paragraph.finish(label, styles, heading))
  }

  const open = (tag: XmlTag, name: string) => {
    const { attribute } = tag
    switch (name) {
      case 'text:h':
        lists.heading(attribute('outline-level'), attribute('is-list-header') === 'true')
        openParagraph(attribute('style-name'))
        break
      case 'text:p':
        openParagraph(attribute('style-name'))
        break
      case 'text:span':
        spans.push({
          inferred: styles.isInferred(attribute('style-name')),
          font: styles.font(attribute('style-name')) ?? spans.at(-1)?.font,
        })
        break
      case 'text:s':
        paragraphs.at(-1)?.exact(' '.repeat(Math.min(1000, countOf(tag, 'c'))))
        break
      case 'text:tab':
        paragraphs.at(-1)?.exact('\t')
        break
      case 'text:line-break':
        counter.part()
        paragraphs.at(-1)?.exact('\n')
        break
      case 'style:header':
      case 'style:header-left':
      case 'style:header-first':
        containers.push(headers)
        break
      case 'style:footer':
      case 'style:footer-left':
      case 'style:footer-first':
        containers.push(footers)
        break
      // Boxes of old forms, which LibreOffice keeps in a namespace of its own.
      case ':fieldmark':
        ticked = attribute('type')?.endsWith('FORMCHECKBOX') ? false : undefined
        break
      case ':param':
        if (ticked !== undefined && /checked/i.test(attribute('name') ?? '')) ticked = attribute('value') === 'true'
        break
      case 'text:note-body':
        containers.push(notes)
        lists.apart()
        break
      case 'text:list':
        lists.open(attribute)
        break
      case 'text:list-item':
        lists.item(attribute('start-value'))
        break
      case 'text:list-header':
        lists.header()
        break
      case 'table:table':
        tables.push(odfTable(counter, limits))
        lists.apart()
        break
      case 'table:table-header-rows':
        headerRows++
        break
      case 'table:table-column':
        tables.at(-1)?.column(styles.columnWidth(attribute('style-name')), countOf(tag, 'number-columns-repeated'))
        break
      case 'table:table-row':
        need(tables.at(-1)).openRow()
        rows.push({ repeated: countOf(tag, 'number-rows-repeated') })
        break
      case 'table:table-cell': {
        const content: Flow[] = []
        const size = {
          colspan: countOf(tag, 'number-columns-spanned'),
          rowspan: countOf(tag, 'number-rows-spanned'),
          repeated: countOf(tag, 'number-columns-repeated'),
        }
        cells.push({ spans: size, content })
        containers.push(content)
        break
      }
    }
  }
  const close = (name: string) => {
    switch (name) {
      case 'text:h':
        closeParagraph(true)
        break
      case 'text:p':
        closeParagraph(false)
        break
      case 'text:span':
        spans.pop()
        break
      case 'style:header':
      case 'style:header-left':
      case 'style:header-first':
      case 'style:footer':
      case 'style:footer-left':
      case 'style:footer-first':
        containers.pop()
        break
      case ':fieldmark':
        if (ticked !== undefined) paragraphs.at(-1)?.exact(ticked ? '☑' : '☐')
        ticked = undefined
        break
      case 'text:note-body':
        containers.pop()
        lists.together()
        break
      case 'text:list':
        lists.close()
        break
      case 'text:list-item':
      case 'text:list-header':
        lists.endItem()
        break
      case 'table:table': {
        const table = need(tables.pop()).finish()
        lists.together()
        const above = container().at(-1)
        const goesOn = above?.kind === 'text' && above.joint === true
        if (table.rows.length > 0) container().push(goesOn ? { ...table, goesOn } : table)
        break
      }
      case 'table:table-header-rows':
        headerRows--
        break
      case 'table:table-row':
        need(tables.at(-1)).closeRow(headerRows > 0, need(rows.pop()).repeated)
        break
      case 'table:table-cell': {
        const cell = need(cells.pop())
        containers.pop()
        need(tables.at(-1)).cell(cell.spans, cell.content)
        break
      }
    }
  }

  const isHidden = (name: string, { attribute }: XmlTag): boolean => {
    if (unprinted.has(name)) return true
    switch (name) {
      case 'text:span':
        return styles.isHidden('text', attribute('style-name'))
      case 'text:p':
      case 'text:h':
        return styles.isHidden('paragraph', attribute('style-name'))
      case 'office:automatic-styles':
        return !automatic
      case 'text:section':
        return attribute('display') === 'none'
      case 'text:hidden-text':
        return attribute('is-hidden') === 'true'
      default:
        return false
    }
  }
  readXmlPart(bytes, entry, limits, {
    open: (tag) => {
      const name = odfName(tag.name, tag.uri)
      if (hidden > 0) hidden++
      else if (collector.open(tag, name)) return
      else if (name === 'table:covered-table-cell') {
        tables.at(-1)?.covered(countOf(tag, 'number-columns-repeated'))
        hidden++
      } else if (isHidden(name, tag)) hidden++
      else open(tag, name)
    },
    close: (local, uri) => {
      if (hidden > 0) {
        hidden--
        return
      }
      collector.close(local, uri)
      close(odfName(local, uri))
    },
    text: (text) => {
      if (hidden === 0) paragraphs.at(-1)?.flowing(text, spans.at(-1)?.inferred === true, spans.at(-1)?.font)
    },
  })
  return { body: [...flow, ...notes], headers, footers }
}
