import type { Limits } from '../open/limits.ts'
import type { XmlFault } from '../xml/scan-xml.ts'
import type { XmlScope } from '../xml/xml-names.ts'
import { childOf, isOn, type XmlNode, xmlTree } from '../xml/xml-tree.ts'
import { isSymbolFont } from './symbol-text.ts'

export interface RunProperties {
  readonly style: string | undefined
  /** Undefined where the run says nothing and its style decides. */
  readonly hidden: boolean | undefined
  /** A font of signs, in which letters are something else. */
  readonly symbolFont: string | undefined
}

export interface ListPlace {
  /** `0` takes a paragraph out of the list of its style. */
  readonly list: string | undefined
  readonly level: number | undefined
}

export interface ParagraphProperties {
  readonly style: string | undefined
  readonly list: ListPlace | undefined
  /** The end of the paragraph is tracked as deleted: it goes on with the next one. */
  readonly endDeleted: boolean
  readonly section: SectionProperties | undefined
}

export interface SectionProperties {
  /** Relationships of the parts with its headers and footers. */
  readonly headers: readonly string[]
  readonly footers: readonly string[]
  /** How its paper lies; undefined where nothing is said. */
  readonly orientation: 'portrait' | 'landscape' | undefined
}

export interface CellProperties {
  readonly colspan: number
  readonly merge: 'none' | 'restart' | 'continue'
  /** The old horizontal merge: the cell belongs to the one on its left. */
  readonly joined: boolean
  readonly deleted: boolean
  /** In twips, or in shares of the table; 0 where none is given. */
  readonly width: number
}

export interface RowProperties {
  /** Columns left out before the first cell and behind the last. */
  readonly before: number
  readonly after: number
  readonly header: boolean
  /** Tracked as deleted, or hidden. */
  readonly deleted: boolean
}

export interface ControlProperties {
  readonly placeholder: boolean
  /** Undefined where the control is no box to tick. */
  readonly ticked: boolean | undefined
}

export interface PropertyReader {
  readonly run: (content: string, scope: XmlScope) => RunProperties
  readonly paragraph: (content: string, scope: XmlScope) => ParagraphProperties
  readonly cell: (content: string, scope: XmlScope) => CellProperties
  readonly row: (content: string, scope: XmlScope) => RowProperties
  readonly section: (content: string, scope: XmlScope) => SectionProperties
  readonly control: (content: string, scope: XmlScope) => ControlProperties
  /** Any other element, read anew each time. */
  readonly tree: (content: string, scope: XmlScope) => readonly XmlNode[]
}

/** Different properties that are remembered; a document has a few dozen. */
const remembered = 2_000

/**
 * Reads the properties of WordprocessingML. Documents repeat the same few thousands of times: each is read once.
 *
 * @param fault Must throw.
 */
export function readProperties(limits: Limits, fault: (fault: XmlFault) => never): PropertyReader {
  const tree = (content: string, scope: XmlScope) => xmlTree(content, scope, limits, fault)
  /** @param telling Without any of these words in them, properties say nothing to us. */
  const once = <T>(telling: RegExp, read: (nodes: readonly XmlNode[]) => T) => {
    const known = new Map<string, T>()
    const nothing = read([])
    return (content: string, scope: XmlScope): T => {
      if (!telling.test(content)) return nothing
      const found = known.get(content)
      if (found !== undefined) return found
      const properties = read(tree(content, scope))
      if (known.size < remembered) known.set(content, properties)
      return properties
    }
  }
  return {
    run: once(/rStyle|vanish|dings|ymbol|YMBOL|DINGS/, runProperties),
    paragraph: once(/pStyle|numPr|:del\b|<del\b|moveFrom|sectPr/, paragraphProperties),
    cell: once(/gridSpan|Merge|cellDel|tcW/, cellProperties),
    row: once(/grid|tblHeader|del\b|hidden/, rowProperties),
    section: once(/Reference|pgSz/, sectionProperties),
    control: once(/showingPlcHdr|checkbox/, controlProperties),
    tree,
  }
}

export function runProperties(nodes: readonly XmlNode[]): RunProperties {
  const vanish = childOf(nodes, 'vanish')
  const fonts = childOf(nodes, 'rFonts')
  const named = ['ascii', 'hAnsi', 'cs', 'eastAsia'].map((slot) => fonts?.attribute(slot))
  return {
    style: childOf(nodes, 'rStyle')?.attribute('val'),
    hidden: vanish && isOn(vanish),
    symbolFont: named.find((font) => font !== undefined && isSymbolFont(font)),
  }
}

export function paragraphProperties(nodes: readonly XmlNode[]): ParagraphProperties {
  const mark = childOf(nodes, 'rPr')?.children ?? []
  const section = childOf(nodes, 'sectPr')
  return {
    style: childOf(nodes, 'pStyle')?.attribute('val'),
    list: listPlace(nodes),
    endDeleted: mark.some(({ name }) => name === 'del' || name === 'moveFrom'),
    section: section && sectionProperties(section.children),
  }
}

function listPlace(nodes: readonly XmlNode[]): ListPlace | undefined {
  const place = childOf(nodes, 'numPr')
  if (place === undefined) return undefined
  const level = childOf(place.children, 'ilvl')?.attribute('val')
  return {
    list: childOf(place.children, 'numId')?.attribute('val'),
    level: level === undefined ? undefined : Math.min(8, count(level)),
  }
}

function cellProperties(nodes: readonly XmlNode[]): CellProperties {
  const [down, across, tracked] = ['vMerge', 'hMerge', 'cellMerge'].map((name) => childOf(nodes, name))
  const trackedMerge = tracked?.attribute('vMerge')
  const continues = down !== undefined && down.attribute('val') !== 'restart'
  return {
    colspan: Math.max(1, count(childOf(nodes, 'gridSpan')?.attribute('val'))),
    merge:
      continues || trackedMerge === 'cont'
        ? 'continue'
        : down !== undefined || trackedMerge === 'rest'
          ? 'restart'
          : 'none',
    joined: across !== undefined && across.attribute('val') !== 'restart',
    deleted: childOf(nodes, 'cellDel') !== undefined,
    width: count(childOf(nodes, 'tcW')?.attribute('w')),
  }
}

const rowProperties = (nodes: readonly XmlNode[]): RowProperties => ({
  before: count(childOf(nodes, 'gridBefore')?.attribute('val')),
  after: count(childOf(nodes, 'gridAfter')?.attribute('val')),
  header: isOn(childOf(nodes, 'tblHeader')),
  deleted: childOf(nodes, 'del') !== undefined || isOn(childOf(nodes, 'hidden')),
})

function sectionProperties(nodes: readonly XmlNode[]): SectionProperties {
  const parts = (name: string) =>
    nodes.filter((node) => node.name === name).flatMap((node) => node.attribute('id') ?? [])
  return { headers: parts('headerReference'), footers: parts('footerReference'), orientation: orientationOf(nodes) }
}

function orientationOf(nodes: readonly XmlNode[]): SectionProperties['orientation'] {
  const size = childOf(nodes, 'pgSz')
  const [width, height] = ['w', 'h'].map((name) => Number(size?.attribute(name)))
  if (width === undefined || height === undefined || !(width > 0) || !(height > 0)) return undefined
  return width > height ? 'landscape' : 'portrait'
}

function controlProperties(nodes: readonly XmlNode[]): ControlProperties {
  const box = childOf(nodes, 'checkbox')
  return {
    placeholder: isOn(childOf(nodes, 'showingPlcHdr')),
    ticked: box && isOn(childOf(box.children, 'checked')),
  }
}

/** A count as the file gives it; anything but a small whole number counts as none. */
export const count = (value: string | undefined): number => (/^\d{1,5}$/.test(value ?? '') ? Number(value) : 0)
