import type { Limits } from '../open/limits.ts'
import { readXmlPart } from '../xml/read-xml-part.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import { inferredStyle, jointStyle } from './our-styles.ts'

export interface WordStyles {
  readonly isInferred: (styleId: string) => boolean
  readonly isJoint: (styleId: string) => boolean
  readonly roleOf: (styleId: string) => 'title' | 'heading' | undefined
}

/**
 * The styles that mean something to us. They are looked up by name: programs that save a document again change the ids.
 *
 * @throws {Refusal} those of `readXmlPart`
 */
export function readStyles(bytes: Uint8Array, entry: ZipEntry | undefined, limits: Limits): WordStyles {
  const names = new Map<string, string>()
  let id: string | undefined
  if (entry !== undefined)
    readXmlPart(bytes, entry, limits, {
      open: ({ name, attribute }) => {
        if (name === 'style') id = attribute('styleId')
        if (name === 'name' && id !== undefined) names.set(id, attribute('val') ?? '')
      },
      close: (name) => {
        if (name === 'style') id = undefined
      },
    })
  return {
    isInferred: (styleId) => (names.get(styleId) ?? styleId) === inferredStyle,
    isJoint: (styleId) => (names.get(styleId) ?? styleId) === jointStyle,
    roleOf: (styleId) => {
      const name = (names.get(styleId) ?? styleId).toLowerCase()
      return name === 'title' ? 'title' : /^heading \d$/.test(name) ? 'heading' : undefined
    },
  }
}
