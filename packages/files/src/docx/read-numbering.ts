import type { Limits } from '../open/limits.ts'
import { readXmlPart } from '../xml/read-xml-part.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import { isSymbolFont, signText } from './symbol-text.ts'
import { count } from './word-properties.ts'

/** A level of a list. */
export interface ListLevel {
  start: number
  format: string
  /** `%1` to `%9` stand for the numbers of the levels. */
  text: string
  /** After a paragraph of which level it begins anew, from 1; 0 never, undefined after any higher one. */
  restart: number | undefined
  /** What stands between number and text. */
  suffix: 'tab' | 'space' | 'nothing'
  /** Numbers of all levels in digits. */
  legal: boolean
}

export interface WordList {
  /** Lists of one shape count on together. */
  readonly shape: string
  readonly levels: readonly ListLevel[]
  /** Levels that begin anew, and with what, where this list is first used. */
  readonly starts: ReadonlyMap<number, number>
}

interface Shape {
  readonly levels: ListLevel[]
  /** A shape may be that of a style, which another shape carries. */
  link: string | undefined
  carries: string | undefined
}

interface Use {
  readonly shape: string
  readonly starts: Map<number, number>
  readonly levels: Map<number, ListLevel>
}

/**
 * The lists of a document by the id that paragraphs give.
 *
 * @throws {Refusal} those of `readXmlPart`
 */
export function readNumbering(bytes: Uint8Array, entry: ZipEntry, limits: Limits): ReadonlyMap<string, WordList> {
  const shapes = new Map<string, Shape>()
  const uses = new Map<string, Use>()
  let shape: Shape | undefined
  let use: { readonly id: string; readonly own: Use } | undefined
  let overridden = 0
  let level: ListLevel | undefined
  let symbolFont: string | undefined
  readXmlPart(bytes, entry, limits, {
    open: ({ name, attribute }) => {
      const value = attribute('val')
      switch (name) {
        case 'abstractNum':
          shape = { levels: [], link: undefined, carries: undefined }
          shapes.set(attribute('abstractNumId') ?? '', shape)
          break
        case 'numStyleLink':
          if (shape !== undefined) shape.link = value
          break
        case 'styleLink':
          if (shape !== undefined) shape.carries = value
          break
        case 'num':
          use = { id: attribute('numId') ?? '', own: { shape: '', starts: new Map(), levels: new Map() } }
          break
        case 'abstractNumId':
          if (use !== undefined) {
            use = { id: use.id, own: { ...use.own, shape: value ?? '' } }
            uses.set(use.id, use.own)
          }
          break
        case 'lvlOverride':
          overridden = count(attribute('ilvl'))
          break
        case 'startOverride':
          use?.own.starts.set(overridden, count(value))
          break
        case 'lvl': {
          level = newLevel()
          symbolFont = undefined
          const at = Math.min(8, count(attribute('ilvl')))
          if (use !== undefined) use.own.levels.set(at, level)
          else if (shape !== undefined) shape.levels[at] = level
          break
        }
        case 'start':
          if (level !== undefined) level.start = count(value)
          break
        case 'numFmt':
          if (level !== undefined) level.format = value ?? 'decimal'
          break
        case 'lvlText':
          if (level !== undefined) level.text = value ?? ''
          break
        case 'lvlRestart':
          if (level !== undefined) level.restart = count(value)
          break
        case 'suff':
          if (level !== undefined) level.suffix = value === 'space' || value === 'nothing' ? value : 'tab'
          break
        case 'isLgl':
          if (level !== undefined) level.legal = true
          break
        case 'rFonts':
          symbolFont = [attribute('ascii'), attribute('hAnsi')].find((font) => font !== undefined && isSymbolFont(font))
          break
      }
    },
    close: (name) => {
      if (name === 'abstractNum') shape = undefined
      else if (name === 'num') use = undefined
      else if (name === 'lvl' && level !== undefined) {
        if (level.format === 'bullet') level.text = bullet(level.text, symbolFont)
        level = undefined
      }
    },
  })
  const carried = new Map(Array.from(shapes, ([id, { carries }]) => [carries, id]))
  return new Map(
    Array.from(uses, ([id, { shape: own, starts, levels }]) => {
      const link = shapes.get(own)?.link
      const from = link === undefined ? own : (carried.get(link) ?? own)
      const base = shapes.get(from)?.levels ?? []
      const all = Array.from({ length: 9 }, (_, at) => levels.get(at) ?? base[at] ?? newLevel())
      return [id, { shape: from, levels: all, starts }]
    }),
  )
}

const newLevel = (): ListLevel => ({
  start: 0,
  format: 'decimal',
  text: '',
  restart: undefined,
  suffix: 'tab',
  legal: false,
})

/** The sign of a bullet; whatever a font of signs has that nobody knows is a dot. */
export function bullet(text: string, font: string | undefined): string {
  const sign = signText(text, font)
  return /[\ue000-\uf8ff]/.test(sign) ? '•' : sign
}
