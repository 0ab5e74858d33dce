import type { Limits } from '../open/limits.ts'
import { countParts } from '../open/part-counter.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { readXmlPart, type XmlTag } from '../xml/read-xml-part.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import { countOf, odfName, unprinted } from './odf-names.ts'
import { type OdfParagraph, odfParagraph } from './odf-paragraph.ts'
import { type OdfSheet, odfSheet } from './odf-sheet.ts'
import type { StyleCollector } from './odf-styles.ts'
import { valueText } from './value-text.ts'

/**
 * Reads the sheets of a spreadsheet. A cell shows the paragraphs that it holds; where a program left them out, its value.
 *
 * @throws {Refusal} `too-many-parts` and those of `readXmlPart`
 */
export function readOdfSheets(
  bytes: Uint8Array,
  entry: ZipEntry,
  collector: StyleCollector,
  limits: Limits,
): readonly Sheet[] {
  const { styles } = collector
  const counter = countParts(limits)
  const sheets: Sheet[] = []
  let sheet: OdfSheet | undefined
  let cell: { readonly tag: XmlTag; readonly lines: string[] } | undefined
  /** Tables in tables are not known to spreadsheets; charts hold some. */
  let inner = 0
  let hidden = 0
  const paragraphs: OdfParagraph[] = []

  const isHidden = ({ attribute }: XmlTag) => /^(?:collapse|filter)$/.test(attribute('visibility') ?? '')
  const open = (tag: XmlTag, name: string) => {
    const { attribute } = tag
    if (name === 'table:table' && (sheet !== undefined || inner > 0)) inner++
    if (inner > 0) return
    switch (name) {
      case 'table:table':
        sheet = odfSheet(
          attribute('name') ?? '',
          styles.isHiddenSheet(attribute('style-name')),
          styles.isRuled,
          counter,
        )
        break
      case 'table:table-column':
        sheet?.column(countOf(tag, 'number-columns-repeated'), isHidden(tag), attribute('default-cell-style-name'))
        break
      case 'table:table-row':
        sheet?.openRow(countOf(tag, 'number-rows-repeated'), isHidden(tag), attribute('default-cell-style-name'))
        break
      case 'table:table-cell':
        cell = { tag, lines: [] }
        break
      case 'text:p':
      case 'text:h':
        paragraphs.push(odfParagraph(undefined))
        break
      case 'text:s':
        paragraphs.at(-1)?.exact(' '.repeat(Math.min(1000, countOf(tag, 'c'))))
        break
      case 'text:tab':
        paragraphs.at(-1)?.exact('\t')
        break
      case 'text:line-break':
        paragraphs.at(-1)?.exact('\n')
        break
    }
  }
  const close = (name: string) => {
    if (name === 'table:table' && inner > 0) {
      inner--
      return
    }
    if (inner > 0) return
    switch (name) {
      case 'table:table':
        if (sheet !== undefined) sheets.push(sheet.finish())
        sheet = undefined
        break
      case 'table:table-row':
        sheet?.closeRow()
        break
      case 'table:table-cell':
        if (cell !== undefined) {
          const { tag, lines } = cell
          sheet?.cell({
            text: lines.length > 0 ? lines.join('\n') : valueText(tag.attribute),
            repeated: countOf(tag, 'number-columns-repeated'),
            colspan: countOf(tag, 'number-columns-spanned'),
            rowspan: countOf(tag, 'number-rows-spanned'),
            style: tag.attribute('style-name'),
          })
        }
        cell = undefined
        break
      case 'text:p':
      case 'text:h': {
        const text = paragraphs.pop()?.finish('', styles, false).text
        if (text !== undefined) cell?.lines.push(text)
        break
      }
    }
  }

  readXmlPart(bytes, entry, limits, {
    open: (tag) => {
      const name = odfName(tag.name, tag.uri)
      if (hidden > 0) hidden++
      else if (collector.open(tag, name)) return
      else if (name === 'table:covered-table-cell') {
        if (inner === 0) sheet?.covered(countOf(tag, 'number-columns-repeated'))
        hidden++
      } else if (unprinted.has(name)) hidden++
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
      if (hidden === 0 && inner === 0) paragraphs.at(-1)?.flowing(text, false)
    },
  })
  return sheets
}
