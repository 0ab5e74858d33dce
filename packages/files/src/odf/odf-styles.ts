import { inferredStyle, jointStyle } from '../docx/our-styles.ts'
import type { ListLevel } from '../docx/read-numbering.ts'
import type { FlowText } from '../flow/flow.ts'
import type { XmlTag } from '../xml/read-xml-part.ts'
import { listLevel } from './odf-list-level.ts'
import { odfName } from './odf-names.ts'
import { twips } from './twips.ts'

/** What the styles of a document mean for what is printed; they are collected while their elements pass. */
export interface OdfStyles {
  readonly role: (style: string | undefined) => FlowText['role']
  readonly isInferred: (style: string | undefined) => boolean
  readonly isJoint: (style: string | undefined) => boolean
  /** Text of the style is not shown. */
  readonly isHidden: (family: 'text' | 'paragraph', style: string | undefined) => boolean
  /** The font of a span's text, where its style names one. */
  readonly font: (style: string | undefined) => string | undefined
  /** In twips; 0 where it is not said. */
  readonly columnWidth: (style: string | undefined) => number
  /** A sheet of the style is not shown. */
  readonly isHiddenSheet: (style: string | undefined) => boolean
  /** A cell of the style has a line on its left or right. */
  readonly isRuled: (style: string | undefined) => boolean
  readonly list: (style: string | undefined) => readonly ListLevel[]
  /** Of headings that stand in no list. */
  readonly outline: readonly ListLevel[]
}

interface Style {
  readonly name: string
  readonly parent: string | undefined
  hidden: boolean | undefined
  font: string | undefined
  width: number
  hiddenSheet: boolean
  ruled: boolean | undefined
}

interface Meaning {
  readonly names: ReadonlySet<string>
  readonly role: FlowText['role']
  readonly hidden: boolean
  readonly font: string | undefined
  readonly ruled: boolean
}

export interface StyleCollector {
  readonly styles: OdfStyles
  /** Whether the element belongs to styles, and needs nobody else's attention. */
  readonly open: (tag: XmlTag, name: string) => boolean
  readonly close: (local: string, uri: string) => void
}

/** Bases of bases that are followed at most. */
const longestLine = 50

export function collectStyles(): StyleCollector {
  const styles = new Map<string, Style>()
  const lists = new Map<string, ListLevel[]>()
  const outline: ListLevel[] = []
  let style: Style | undefined
  let levels: ListLevel[] | undefined

  const key = (family: string, name: string | undefined) => `${family} ${name ?? ''}`
  /** What styles come to with their bases, until another one is declared. */
  let known = new Map<string, Map<string | undefined, Meaning>>()
  const meaning = (family: string, name: string | undefined): Meaning => {
    const ofFamily = known.get(family) ?? new Map<string | undefined, Meaning>()
    known.set(family, ofFamily)
    const found = ofFamily.get(name) ?? meaningOf(line(family, name))
    ofFamily.set(name, found)
    return found
  }
  /** A style and its bases, nearest first. */
  const line = (family: string, name: string | undefined): readonly Style[] => {
    const found: Style[] = []
    let at = styles.get(key(family, name))
    while (at !== undefined && found.length < longestLine) {
      found.push(at)
      at = at.parent === undefined ? undefined : styles.get(key(family, at.parent))
    }
    return found
  }

  const open = (tag: XmlTag, name: string): boolean => {
    const { attribute } = tag
    switch (name) {
      case 'style:style': {
        const own = attribute('name') ?? ''
        style = {
          name: attribute('display-name') ?? own.replaceAll('_20_', ' '),
          parent: attribute('parent-style-name'),
          hidden: undefined,
          font: undefined,
          width: 0,
          hiddenSheet: false,
          ruled: undefined,
        }
        styles.set(key(attribute('family') ?? '', own), style)
        if (known.size > 0) known = new Map()
        return true
      }
      case 'style:text-properties':
        if (style !== undefined && attribute('display') !== undefined) style.hidden = attribute('display') === 'none'
        if (style !== undefined) style.font = attribute('font-name') ?? style.font
        return true
      case 'style:table-column-properties':
        if (style !== undefined) style.width = twips(attribute('column-width'))
        return true
      case 'style:table-properties':
        if (style !== undefined) style.hiddenSheet = attribute('display') === 'false'
        return true
      case 'style:table-cell-properties': {
        const lines = ['border', 'border-left', 'border-right'].map(attribute).filter((line) => line !== undefined)
        if (style !== undefined && lines.length > 0)
          style.ruled = lines.some((line) => line !== 'none' && !line.startsWith('0'))
        return true
      }
      case 'text:list-style':
        levels = []
        lists.set(attribute('name') ?? '', levels)
        return true
      case 'text:outline-style':
        levels = outline
        return true
      case 'text:list-level-style-number':
      case 'text:list-level-style-bullet':
      case 'text:list-level-style-image':
      case 'text:outline-level-style': {
        const level = Number(attribute('level') ?? '1')
        if (levels !== undefined && level >= 1 && level <= 10) levels[level - 1] = listLevel(tag, level)
        return true
      }
      default:
        return false
    }
  }
  return {
    open,
    close: (local, uri) => {
      const name = odfName(local, uri)
      if (name === 'style:style') style = undefined
      if (name === 'text:list-style' || name === 'text:outline-style') levels = undefined
    },
    styles: {
      role: (name) => meaning('paragraph', name).role,
      isInferred: (name) => meaning('text', name).names.has(inferredStyle),
      isJoint: (name) => meaning('paragraph', name).names.has(jointStyle),
      isHidden: (family, name) => meaning(family, name).hidden,
      font: (name) => meaning('text', name).font,
      columnWidth: (name) => styles.get(key('table-column', name))?.width ?? 0,
      isHiddenSheet: (name) => styles.get(key('table', name))?.hiddenSheet === true,
      isRuled: (name) => meaning('table-cell', name).ruled,
      list: (name) => lists.get(name ?? '') ?? [],
      outline,
    },
  }
}

function meaningOf(line: readonly Style[]): Meaning {
  const names = new Set(line.map(({ name }) => name))
  const isContents = line.some(({ name }) => /^(?:contents|toc) (?:\d+|heading)$/i.test(name))
  const isHeading = line.some(({ name }) => /^heading \d+$/i.test(name))
  return {
    names,
    role: isContents ? 'contents' : names.has('Title') ? 'title' : isHeading ? 'heading' : undefined,
    hidden: line.find(({ hidden }) => hidden !== undefined)?.hidden === true,
    font: line.find(({ font }) => font !== undefined)?.font,
    ruled: line.find(({ ruled }) => ruled !== undefined)?.ruled === true,
  }
}
