import { inferredStyle, jointStyle } from '../docx/our-styles.ts'
import type { ListLevel } from '../docx/read-numbering.ts'
import type { XmlTag } from '../xml/read-xml-part.ts'
import { listLevel } from './odf-list-level.ts'
import { odfName } from './odf-names.ts'
import { twips } from './twips.ts'

/** What the styles of a document mean for what is printed; they are collected while their elements pass. */
export interface OdfStyles {
  readonly role: (style: string | undefined) => 'title' | 'heading' | undefined
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
  const first = <T>(family: string, name: string | undefined, of: (style: Style) => T | undefined): T | undefined => {
    let at = styles.get(key(family, name))
    for (let step = 0; at !== undefined && step < longestLine; step++) {
      const found = of(at)
      if (found !== undefined) return found
      at = at.parent === undefined ? undefined : styles.get(key(family, at.parent))
    }
    return undefined
  }
  const called = (family: string, name: string | undefined, wanted: string) =>
    first(family, name, (one) => (one.name === wanted ? true : undefined)) === true

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
      role: (name) => {
        if (called('paragraph', name, 'Title')) return 'title'
        return first('paragraph', name, (one) => (/^heading \d+$/i.test(one.name) ? true : undefined)) && 'heading'
      },
      isInferred: (name) => called('text', name, inferredStyle),
      isJoint: (name) => called('paragraph', name, jointStyle),
      isHidden: (family, name) => first(family, name, (one) => one.hidden) === true,
      font: (name) => first('text', name, (one) => one.font),
      columnWidth: (name) => styles.get(key('table-column', name))?.width ?? 0,
      isHiddenSheet: (name) => styles.get(key('table', name))?.hiddenSheet === true,
      isRuled: (name) => first('table-cell', name, (one) => one.ruled) === true,
      list: (name) => lists.get(name ?? '') ?? [],
      outline,
    },
  }
}
