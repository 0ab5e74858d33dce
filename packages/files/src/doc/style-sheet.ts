import { unitsAt, wordAt } from '../compound/little-endian.ts'
import { inferredStyle, jointStyle } from '../docx/our-styles.ts'
import type { FlowText } from '../flow/flow.ts'
import { type CharacterState, characterState, plainCharacter } from './characters.ts'
import { type ParagraphState, paragraphState, plainParagraph } from './paragraphs.ts'

/** The styles by their numbers, each with what its bases say already applied. */
export interface StyleSheet {
  readonly paragraph: (style: number) => ParagraphState
  /** Of the characters of a paragraph with this style, or of a character style. */
  readonly characters: (style: number) => CharacterState
  readonly role: (style: number) => FlowText['role']
  readonly isInferred: (style: number) => boolean
  readonly isJoint: (style: number) => boolean
}

interface Style {
  /** Which built-in style it is, whatever its name in the language of the program. */
  readonly identity: number
  readonly name: string
  readonly base: number
  readonly paragraph: Uint8Array
  readonly characters: Uint8Array
}

const title = 62
/** Bases of bases, and bytes of changes, beyond what any program writes. */
const longestLine = 20
const longestList = 4096
const none = new Uint8Array(0)

/** Reads the style sheet ("STSH", [MS-DOC] 2.9.271). */
export function readStyleSheet(sheet: Uint8Array): StyleSheet {
  const styles: (Style | undefined)[] = []
  const baseSize = wordAt(sheet, 4)
  for (let at = 2 + wordAt(sheet, 0); at + 2 <= sheet.length; ) {
    const length = wordAt(sheet, at)
    styles.push(length === 0 ? undefined : readStyle(sheet.subarray(at + 2, at + 2 + length), baseSize))
    // Each definition begins at an even offset.
    at += 2 + length + (length % 2)
  }
  /** The style and its bases, farthest first; a circle ends where it closes. */
  const line = (number: number): readonly Style[] => {
    const found = new Set<Style>()
    for (
      let style = styles[number];
      style !== undefined && !found.has(style) && found.size < longestLine;
      style = styles[style.base]
    )
      found.add(style)
    return [...found].reverse()
  }
  const paragraphs = remembered((number) =>
    line(number).reduce((state, style) => paragraphState([style.paragraph], () => none, state), plainParagraph),
  )
  const characters = remembered((number) =>
    line(number).reduce((state, style) => characterState(style.characters, state), plainCharacter),
  )
  return {
    paragraph: (number) => ({ ...paragraphs(number), properties: [] }),
    characters,
    role: (number) => {
      const { identity = 0xfff, name = '' } = styles[number] ?? {}
      if ((identity >= 19 && identity <= 27) || /^toc (?:\d|heading)$/i.test(name)) return 'contents'
      if (identity === title || name.toLowerCase() === 'title') return 'title'
      return (identity >= 1 && identity <= 9) || /^heading \d$/i.test(name) ? 'heading' : undefined
    },
    isInferred: (number) => styles[number]?.name === inferredStyle,
    isJoint: (number) => styles[number]?.name === jointStyle,
  }
}

function readStyle(bytes: Uint8Array, baseSize: number): Style {
  const identity = wordAt(bytes, 0) & 0xfff
  const second = wordAt(bytes, 2)
  const kind = second & 0xf
  const nameLength = wordAt(bytes, baseSize)
  const name = unitsAt(bytes, baseSize + 2, nameLength).split(',')[0] ?? ''
  const parts: Uint8Array[] = []
  for (let at = baseSize + 2 + nameLength * 2 + 2; parts.length < 2 && at + 2 <= bytes.length; ) {
    const length = wordAt(bytes, at)
    parts.push(bytes.subarray(at + 2, at + 2 + Math.min(length, longestList)))
    at += 2 + length + (length % 2)
  }
  const [first = none, second_ = none] = parts
  const of = kind === 1 ? { paragraph: first.subarray(2), characters: second_ } : { paragraph: none, characters: first }
  return { identity, name, base: second >>> 4, ...(kind <= 2 ? of : { paragraph: none, characters: none }) }
}

function remembered<T>(make: (number: number) => T): (number: number) => T {
  const known = new Map<number, T>()
  return (number) => {
    const found = known.get(number) ?? make(number)
    known.set(number, found)
    return found
  }
}
