import type { Flow } from '../flow/flow.ts'
import type { Limits } from '../open/limits.ts'
import { countParts } from '../open/part-counter.ts'
import { Refusal } from '../open/refusal.ts'
import { readXmlPart, type XmlTag } from '../xml/read-xml-part.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import type { WordStyles } from './read-styles.ts'
import { symbolText } from './symbol-text.ts'
import { compatibilityNamespace, mathNamespaces, wordNamespaces } from './word-namespaces.ts'
import { addText, finishParagraph, newParagraph, type WordParagraph } from './word-paragraph.ts'
import { resolveTable, type WordCell, type WordRow, type WordTable } from './word-table.ts'

/** Elements whose content is not printed: deletions, former properties, codes of fields, phonetic guides. */
const unprinted: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'instrText',
  'rt',
  'rPrChange',
  'pPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'tblGridChange',
  'sectPr',
])

/**
 * Reads the document part of a docx: paragraphs, and tables by their grid.
 *
 * @throws {Refusal} `too-many-columns`, `too-many-parts`, and those of `readXmlPart`
 */
export function readBody(bytes: Uint8Array, entry: ZipEntry, styles: WordStyles, limits: Limits): readonly Flow[] {
  const flow: Flow[] = []
  const counter = countParts(limits)
  const tables: WordTable[] = []
  const rows: WordRow[] = []
  const cells: WordCell[] = []
  const paragraphs: WordParagraph[] = []
  /** How deep we are in something unprinted; 0: not at all. */
  let hidden = 0
  let inRowProperties = false
  let inText = false

  const need = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Refusal('part-damaged', { part: entry.name })
    return thing
  }
  const container = () => cells.at(-1)?.content ?? flow
  const print = (text: string) => {
    const paragraph = paragraphs.at(-1)
    if (paragraph?.run !== undefined) addText(paragraph, text)
    if (text === '\n') counter.part()
  }

  const openWord = ({ name, attribute }: XmlTag) => {
    const value = () => attribute('val')
    const cell = cells.at(-1)
    const paragraph = paragraphs.at(-1)
    switch (name) {
      case 'tbl':
        tables.push({ rows: [], edges: [] })
        break
      case 'gridCol': {
        const edges = need(tables.at(-1)).edges
        edges.push((edges.at(-1) ?? 0) + count(attribute('w')))
        break
      }
      case 'tr':
        rows.push({ header: false, deleted: false, column: 1, cells: [] })
        break
      case 'trPr':
        inRowProperties = true
        break
      case 'gridBefore':
        need(rows.at(-1)).column += count(value())
        break
      case 'tblHeader':
        need(rows.at(-1)).header = isOn(value())
        break
      case 'tc': {
        counter.part()
        const column = need(rows.at(-1)).column
        cells.push({ column, colspan: 1, merge: 'none', joined: false, content: [] })
        break
      }
      case 'gridSpan':
        if (cell !== undefined) cell.colspan = Math.max(1, count(value()))
        break
      case 'vMerge':
        if (cell !== undefined) cell.merge = value() === 'restart' ? 'restart' : 'continue'
        break
      case 'hMerge':
        if (cell !== undefined) cell.joined = value() !== 'restart'
        break
      case 'p':
        counter.part()
        paragraphs.push(newParagraph())
        break
      case 'pStyle':
        if (paragraph !== undefined) paragraph.style = value()
        break
      case 'r':
        if (paragraph !== undefined) paragraph.run = { inferred: false }
        break
      case 'rStyle':
        if (paragraph?.run !== undefined) paragraph.run.inferred = styles.isInferred(value() ?? '')
        break
      case 't':
        inText = true
        break
      case 'tab':
      case 'ptab':
        print('\t')
        break
      case 'br':
        if (attribute('type') !== 'page' && attribute('type') !== 'column') print('\n')
        break
      case 'cr':
        print('\n')
        break
      case 'noBreakHyphen':
        print('-')
        break
      case 'sym':
        print(symbolText(attribute('char')))
        break
    }
  }

  const closeWord = (name: string) => {
    switch (name) {
      case 'tbl': {
        const table = resolveTable(need(tables.pop()))
        const above = container().at(-1)
        const goesOn = above?.kind === 'text' && above.joint === true
        container().push(goesOn ? { ...table, goesOn } : table)
        break
      }
      case 'tr': {
        const row = need(rows.pop())
        need(tables.at(-1)).rows.push(row)
        break
      }
      case 'trPr':
        inRowProperties = false
        break
      case 'tc': {
        const cell = need(cells.pop())
        const row = need(rows.at(-1))
        row.cells.push(cell)
        row.column += cell.colspan
        counter.columns(row.column - 1, (tables.at(-1)?.rows.length ?? 0) + 1)
        break
      }
      case 'p':
        container().push(finishParagraph(need(paragraphs.pop()), styles))
        break
      case 'r': {
        const paragraph = paragraphs.at(-1)
        if (paragraph !== undefined) paragraph.run = undefined
        break
      }
      case 't':
        inText = false
        break
    }
  }

  readXmlPart(bytes, entry, limits, {
    open: (tag) => {
      const ofWord = wordNamespaces.has(tag.uri)
      if (hidden > 0 || (ofWord && unprinted.has(tag.name)) || isFallback(tag)) {
        if (hidden === 0 && inRowProperties && tag.name === 'del') need(rows.at(-1)).deleted = true
        hidden++
      } else if (ofWord) openWord(tag)
      else if (mathNamespaces.has(tag.uri) && tag.name === 'r') openWord(tag)
      else if (mathNamespaces.has(tag.uri) && tag.name === 't') inText = true
    },
    close: (name, uri) => {
      if (hidden > 0) hidden--
      else if (wordNamespaces.has(uri)) closeWord(name)
      else if (mathNamespaces.has(uri) && (name === 'r' || name === 't')) closeWord(name)
    },
    text: (text) => {
      // A line end in the XML prints as a space; real ones are elements.
      if (inText && hidden === 0) print(text.replace(/[\t\n\r]/g, ' '))
    },
  })
  return flow
}

/** Of a text box or drawing the newer variant is read, its fallback for old programs says the same again. */
const isFallback = (tag: XmlTag): boolean => tag.name === 'Fallback' && tag.uri === compatibilityNamespace

const isOn = (value: string | undefined): boolean => value !== '0' && value !== 'false' && value !== 'off'

/** A count as the file gives it; anything but a small whole number counts as none. */
const count = (value: string | undefined): number => (/^\d{1,5}$/.test(value ?? '') ? Number(value) : 0)
