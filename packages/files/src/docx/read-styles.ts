import type { FlowText } from '../flow/flow.ts'
import type { Limits } from '../open/limits.ts'
import { Refusal } from '../open/refusal.ts'
import { readXmlPart } from '../xml/read-xml-part.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import { inferredStyle, jointStyle } from './our-styles.ts'
import { type ListPlace, readProperties } from './word-properties.ts'

export interface WordStyles {
  readonly isInferred: (styleId: string) => boolean
  readonly isJoint: (styleId: string) => boolean
  readonly roleOf: (styleId: string) => FlowText['role']
  /** Texts of the style are not printed. */
  readonly isHidden: (styleId: string) => boolean
  /** Texts of the style say what to fill in. */
  readonly isPlaceholder: (styleId: string) => boolean
  /** The list to which the style puts its paragraphs. */
  readonly listOf: (styleId: string) => ListPlace | undefined
}

interface Style {
  name: string
  basedOn: string | undefined
  hidden: boolean | undefined
  list: ListPlace | undefined
}

/** A style is based on another, and so on; longer chains than this are circles. */
const longestChain = 12

/**
 * The styles that mean something to us. They are looked up by name: programs that save a document again change the ids.
 *
 * @throws {Refusal} those of `readXmlPart`
 */
export function readStyles(bytes: Uint8Array, entry: ZipEntry | undefined, limits: Limits): WordStyles {
  const styles = new Map<string, Style>()
  let style: Style | undefined
  if (entry !== undefined) {
    const properties = readProperties(limits, () => {
      throw new Refusal('part-damaged', { part: entry.name })
    })
    readXmlPart(bytes, entry, limits, {
      open: ({ name, attribute }) => {
        if (name === 'style') {
          style = { name: '', basedOn: undefined, hidden: undefined, list: undefined }
          styles.set(attribute('styleId') ?? '', style)
        } else if (style === undefined) return
        else if (name === 'name') style.name = attribute('val') ?? ''
        else if (name === 'basedOn') style.basedOn = attribute('val')
      },
      close: (name) => {
        if (name === 'style') style = undefined
      },
      whole: {
        names: new Set(['pPr', 'rPr', 'tblPr', 'trPr', 'tcPr', 'tblStylePr', 'latentStyles', 'docDefaults']),
        take: (name, content, scope) => {
          if (style === undefined) return
          if (name === 'rPr') style.hidden = properties.run(content, scope).hidden
          else if (name === 'pPr') style.list = properties.paragraph(content, scope).list
        },
      },
    })
  }
  const nameOf = (styleId: string) => styles.get(styleId)?.name || styleId
  /** The first answer of a style and those that it is based on. */
  const inherited = <T>(pick: (style: Style) => T | undefined) => {
    const known = new Map<string, T | undefined>()
    return (styleId: string): T | undefined => {
      if (known.has(styleId)) return known.get(styleId)
      let found: T | undefined
      let at = styles.get(styleId)
      for (let step = 0; at !== undefined && found === undefined && step < longestChain; step++) {
        found = pick(at)
        at = at.basedOn === undefined ? undefined : styles.get(at.basedOn)
      }
      known.set(styleId, found)
      return found
    }
  }
  const roles = inherited(({ name }) => roleByName(name))
  const hidden = inherited((one) => one.hidden)
  return {
    isInferred: (styleId) => nameOf(styleId) === inferredStyle,
    isJoint: (styleId) => nameOf(styleId) === jointStyle,
    roleOf: (styleId) => (styles.has(styleId) ? roles(styleId) : roleByName(styleId)),
    isHidden: (styleId) => hidden(styleId) ?? false,
    isPlaceholder: (styleId) => /^(?:placeholder text|占位符文本)$/i.test(nameOf(styleId)),
    listOf: inherited((one) => one.list),
  }
}

/** Word keeps these names in English in every language; some programs do not. */
function roleByName(name: string): FlowText['role'] {
  if (/^(?:toc|目录) ?(?:\d|heading|标题)$/i.test(name)) return 'contents'
  if (/^(?:title|标题)$/i.test(name)) return 'title'
  return /^(?:heading|标题) ?\d$/i.test(name) ? 'heading' : undefined
}
