import type { Flow } from '../flow/flow.ts'
import type { Limits } from '../open/limits.ts'
import { Refusal } from '../open/refusal.ts'
import { readXmlPart, type XmlTag } from '../xml/read-xml-part.ts'
import type { XmlFault } from '../xml/scan-xml.ts'
import type { XmlScope } from '../xml/xml-names.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import type { ListLabels } from './list-labels.ts'
import { mathText } from './math-text.ts'
import { paragraphTracer } from './paragraph-tracer.ts'
import type { WordStyles } from './read-styles.ts'
import { resolveTable } from './resolve-table.ts'
import { newStory } from './story-state.ts'
import { signText, symbolText } from './symbol-text.ts'
import { wordFields } from './word-fields.ts'
import {
  compatibilityNamespace,
  mathNamespaces,
  officeNamespace,
  oldDrawingNamespace,
  wordNamespaces,
} from './word-namespaces.ts'
import { addText, newParagraph, newRun, setRun } from './word-paragraph.ts'
import { readProperties, type SectionProperties } from './word-properties.ts'

/** Elements whose content is not printed: deletions, phonetic guides, the column widths of former tables. */
const unprinted: ReadonlySet<string> = new Set(['del', 'moveFrom', 'rt', 'tblGridChange'])

/** Properties, which are read whole. Those of tables say nothing to us. */
const properties: ReadonlySet<string> = new Set(
  'pPr rPr tcPr trPr sectPr sdtPr ffData dPr tblPr tblPrEx sdtEndPr rubyPr'.split(' '),
)

export interface StoryContext {
  readonly bytes: Uint8Array
  readonly limits: Limits
  readonly styles: WordStyles
  /** Asked for when the first list comes. */
  readonly labels: () => ListLabels | undefined
  /** What another file holds that is put in here by the id of its relationship. */
  readonly insert: (id: string) => readonly Flow[]
  readonly onSection?: (section: SectionProperties) => void
  /** A file of another program is shown as a picture; a text is not shown at all. */
  readonly onUnread: (what: 'embedded' | 'hidden', text: string) => void
  /** Whether texts say where they stand in the XML. */
  readonly traced?: boolean
}

/**
 * Reads a part of a docx that holds paragraphs and tables (the body, notes, a header), by their grid, with all tracked
 * changes accepted.
 *
 * @throws {Refusal} `too-many-columns`, `too-many-parts`, and those of `readXmlPart`
 */
export function readStory(entry: ZipEntry, context: StoryContext): readonly Flow[] {
  const { bytes, limits, styles, onSection } = context
  const fault = (what: XmlFault): never => {
    throw new Refusal(what === 'doctype' ? 'part-doctype' : 'part-damaged', { part: entry.name })
  }
  const need = <T>(thing: T | undefined): T => thing ?? fault('damaged')
  const story = newStory(styles, context.labels, limits, (text) => context.onUnread('hidden', text))
  const { tables, rows, cells, paragraphs, controls, counter, container } = story
  const read = readProperties(limits, fault)
  const fields = wordFields()
  const tracer = context.traced ? paragraphTracer(fields.isOpen) : undefined
  const formula = mathText()
  /** How deep we are in something unprinted; 0: not at all. */
  let hidden = 0
  let inText = false
  let inCode = false
  /** Variants of one thing, of which the first that prints anything is taken: texts printed before. */
  const variants: number[] = []

  const print = (text: string) => {
    if (!fields.printing()) return
    const before = story.printed
    story.print(text)
    if (story.printed > before) fields.printed()
  }
  const drawFormula = (sign: string) => {
    const paragraph = paragraphs.at(-1)
    if (sign !== '' && paragraph !== undefined) addText(paragraph, sign)
  }

  const openWord = (tag: XmlTag) => {
    const { name, attribute } = tag
    switch (name) {
      case 'tbl':
        story.settle()
        tables.push({ rows: [], edges: [] })
        break
      case 'gridCol': {
        const edges = need(tables.at(-1)).edges
        edges.push((edges.at(-1) ?? 0) + Math.min(100_000, Math.abs(Number(attribute('w')) || 0)))
        break
      }
      case 'tr':
        rows.push({ header: false, deleted: false, before: 0, after: 0, column: 1, cells: [] })
        break
      case 'tc': {
        counter.part()
        const column = need(rows.at(-1)).column
        cells.push({ column, colspan: 1, merge: 'none', joined: false, deleted: false, width: 0, content: [] })
        break
      }
      case 'p': {
        counter.part()
        const paragraph = newParagraph()
        paragraphs.push(paragraph)
        tracer?.paragraph(tag, paragraph)
        break
      }
      case 'r': {
        const paragraph = paragraphs.at(-1)
        if (paragraph !== undefined) paragraph.run = newRun(paragraph, styles)
        break
      }
      case 't':
        inText = true
        break
      case 'tab':
      case 'ptab':
        print('\t')
        break
      case 'br': {
        const type = attribute('type')
        const paragraph = paragraphs.at(-1)
        if (type !== 'page' && type !== 'column') print('\n')
        else if (paragraph !== undefined) paragraph.broken = true
        break
      }
      case 'cr':
        print('\n')
        break
      case 'noBreakHyphen':
        print('-')
        break
      case 'sym':
        print(symbolText(attribute('char'), attribute('font')))
        break
      case 'fldChar': {
        const type = attribute('fldCharType')
        if (type === 'begin') fields.begin()
        else if (type === 'separate') fields.separate()
        else if (type === 'end') print(fields.end())
        break
      }
      case 'instrText':
        inCode = true
        break
      case 'sdt':
        controls.push({ placeholder: false, mark: undefined })
        break
      case 'altChunk':
        container().push(...context.insert(attribute('id') ?? ''))
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
      case 'tc': {
        story.settle()
        const cell = need(cells.pop())
        const row = need(rows.at(-1))
        if (cell.deleted) break
        row.cells.push(cell)
        row.column += cell.colspan
        counter.columns(row.column - 1, (tables.at(-1)?.rows.length ?? 0) + 1)
        break
      }
      case 'p':
        need(paragraphs.at(-1))
        fields.endParagraph()
        story.endParagraph()
        break
      case 'r': {
        const paragraph = paragraphs.at(-1)
        if (paragraph !== undefined) paragraph.run = undefined
        break
      }
      case 't':
        inText = false
        break
      case 'instrText':
        inCode = false
        break
      case 'sdt':
        controls.pop()
        break
    }
  }

  const takeProperties = (name: string, content: string, scope: XmlScope) => {
    if (hidden > 0) return
    const paragraph = paragraphs.at(-1)
    switch (name) {
      case 'rPr':
        if (paragraph?.run !== undefined) setRun(paragraph.run, read.run(content, scope), styles)
        break
      case 'pPr':
        if (paragraph !== undefined) {
          const { section, ...own } = read.paragraph(content, scope)
          Object.assign(paragraph, own)
          if (section !== undefined) onSection?.(section)
        }
        break
      case 'tcPr': {
        const cell = cells.at(-1)
        if (cell !== undefined) Object.assign(cell, read.cell(content, scope))
        break
      }
      case 'trPr': {
        const own = read.row(content, scope)
        const row = Object.assign(need(rows.at(-1)), own)
        row.column += own.before
        break
      }
      case 'sectPr':
        onSection?.(read.section(content, scope))
        break
      case 'sdtPr': {
        const control = controls.at(-1)
        const { placeholder, ticked } = read.control(content, scope)
        if (control !== undefined) {
          control.placeholder = placeholder && ticked === undefined
          control.mark = ticked === undefined ? undefined : ticked ? '☑' : '☐'
        }
        break
      }
      case 'ffData':
        fields.data(read.tree(content, scope))
        break
      case 'dPr':
        formula.brackets(read.tree(content, scope))
        break
    }
  }

  /** Whether an element and all in it are left out. */
  const isUnprinted = ({ name, uri, attribute }: XmlTag): boolean => {
    if (uri === compatibilityNamespace) {
      if (name === 'AlternateContent') variants.push(story.printed)
      return (name === 'Fallback' || name === 'Choice') && story.printed > (variants.at(-1) ?? 0)
    }
    if (!wordNamespaces.has(uri)) return false
    if (name === 'footnote' || name === 'endnote')
      return attribute('type') !== undefined && attribute('type') !== 'normal'
    return unprinted.has(name)
  }

  const close = (name: string, uri: string) => {
    if (wordNamespaces.has(uri)) closeWord(name)
    else if (mathNamespaces.has(uri)) {
      if (name === 'r' || name === 't') closeWord(name)
      else drawFormula(formula.close(name))
    } else if (uri === compatibilityNamespace && name === 'AlternateContent') variants.pop()
  }

  readXmlPart(bytes, entry, limits, {
    open: (tag) => {
      tracer?.open(tag.at)
      if (hidden > 0 || isUnprinted(tag)) hidden++
      else if (wordNamespaces.has(tag.uri)) openWord(tag)
      else if (mathNamespaces.has(tag.uri)) {
        if (tag.name === 'r') openWord(tag)
        else if (tag.name === 't') inText = true
        else drawFormula(formula.open(tag.name))
      } else if (tag.uri === oldDrawingNamespace && tag.name === 'textpath') {
        const text = tag.attribute('string')
        const here = tracer && { origins: tracer.here() }
        if (text !== undefined) container().push({ kind: 'text', text, inferred: false, ...here })
      } else if (tag.name === 'OLEObject' && tag.uri === officeNamespace)
        context.onUnread('embedded', tag.attribute('ProgID') ?? '')
    },
    close: (name, uri, at, end) => {
      if (hidden > 0) hidden--
      else close(name, uri)
      tracer?.close(at, end)
    },
    text: (text) => {
      if (hidden > 0) return
      if (inCode) fields.code(text)
      // A line end in the XML prints as a space; real ones are elements.
      else if (inText) print(signText(text.replace(/[\t\n\r]/g, ' '), paragraphs.at(-1)?.run?.symbolFont))
    },
    whole: { names: properties, take: takeProperties },
  })
  story.settle()
  return story.flow
}
