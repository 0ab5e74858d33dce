import { escapeXml } from '../docx/escape-xml.ts'
import { cleanText } from '../layout/clean-text.ts'
import type { Limits } from '../open/limits.ts'
import { readXmlPart } from '../xml/read-xml-part.ts'
import type { XmlSplice } from '../xml/splice-xml.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import { linesOf, type PlacedNote } from './note.ts'
import { xmlHead } from './package-draft.ts'

/** All notes at one cell: a cell of a sheet has one comment only. */
export interface CellNotes {
  /** From 1. */
  readonly row: number
  readonly column: number
  /** Its name, as B5. */
  readonly name: string
  readonly notes: readonly PlacedNote[]
}

/** A comments part of its own. */
export const newSheetComments = (cells: readonly CellNotes[], uri: string, author: string): string =>
  `${xmlHead}<comments xmlns="${uri}"><authors><author>${escapeXml(author)}</author></authors><commentList>${cells
    .map((cell) => comment(cell, 0, ''))
    .join('')}</commentList></comments>`

/** The comments of a sheet that are there. */
export interface SheetComments {
  readonly has: (name: string) => boolean
  /** Puts ours to them: behind the text of those at the same cells, as new ones at all others. */
  readonly splices: (cells: readonly CellNotes[], author: string) => readonly XmlSplice[]
}

/** Where to put something into an element: before its end tag, or in place of a tag that is all of it. */
interface Opening {
  readonly at: number
  readonly end: number
  readonly oneTag: boolean
}

const put = ({ at, end, oneTag }: Opening, name: string, xml: string): XmlSplice =>
  oneTag ? { at: end - 2, end, xml: `>${xml}</${name}>` } : { at, xml }

/** @throws {Refusal} those of `readXmlPart` */
export function sheetComments(bytes: Uint8Array, entry: ZipEntry, limits: Limits, prefix: string): SheetComments {
  const texts = new Map<string, Opening>()
  /** Of texts that are one piece: readers do not look for more behind it. */
  const plain = new Map<string, Opening>()
  const within: string[] = []
  let authors = 0
  let authorsEnd: Opening | undefined
  let listEnd: Opening | undefined
  let cell = ''
  /** Phonetic guides of a text come last in it. */
  let guides: number | undefined
  readXmlPart(bytes, entry, limits, {
    open: ({ name, at, attribute }) => {
      if (name === 'author' && within.at(-1) === 'authors') authors++
      else if (name === 'comment') {
        cell = (attribute('ref') ?? '').toUpperCase()
        guides = undefined
      } else if ((name === 'rPh' || name === 'phoneticPr') && within.at(-1) === 'text') guides ??= at
      within.push(name)
    },
    close: (name, _uri, at, end) => {
      within.pop()
      const here = { at, end, oneTag: at === end }
      if (name === 'authors') authorsEnd = here
      else if (name === 'commentList') listEnd = here
      else if (name === 't' && within.at(-1) === 'text') plain.set(cell, here)
      else if (name === 'text' && within.at(-1) === 'comment') texts.set(cell, { ...here, at: guides ?? at })
    },
  })
  return {
    has: (name) => texts.has(name),
    splices: (cells, author) => {
      const added = cells.filter(({ name }) => !texts.has(name))
      const splices = cells.flatMap((own): readonly XmlSplice[] => {
        const text = texts.get(own.name)
        const one = plain.get(own.name)
        if (one !== undefined) return [put(one, `${prefix}t`, escapeXml(`\n\n${plainText(own)}`))]
        return text === undefined ? [] : [put(text, `${prefix}text`, runs(own, prefix, '\n\n'))]
      })
      if (added.length === 0 || authorsEnd === undefined) return splices
      const list = added.map((own) => comment(own, authors, prefix)).join('')
      splices.push(put(authorsEnd, `${prefix}authors`, `<${prefix}author>${escapeXml(author)}</${prefix}author>`))
      if (listEnd !== undefined) splices.push(put(listEnd, `${prefix}commentList`, list))
      else splices.push({ at: authorsEnd.end, xml: `<${prefix}commentList>${list}</${prefix}commentList>` })
      return splices
    },
  }
}

const comment = (cell: CellNotes, author: number, p: string): string =>
  `<${p}comment ref="${cell.name}" authorId="${author}"><${p}text>${runs(cell, p, '')}</${p}text></${p}comment>`

/** `before`: what parts them from a text in front. */
const runs = ({ notes }: CellNotes, p: string, before: string): string =>
  notes
    .map((note, index) => {
      const gap = index === 0 ? before : '\n\n'
      return (
        run(`${gap}${note.note.heading}`, p, true) +
        linesOf(note)
          .map((line) => run(`\n${line}`, p, false))
          .join('')
      )
    })
    .join('')

const plainText = ({ notes }: CellNotes): string =>
  notes.map((note) => cleanText([note.note.heading, ...linesOf(note)].join('\n'))).join('\n\n')

const run = (text: string, p: string, bold: boolean): string =>
  `<${p}r><${p}rPr>${bold ? `<${p}b/>` : ''}<${p}sz val="9"/></${p}rPr><${p}t xml:space="preserve">${escapeXml(
    cleanText(text),
  )}</${p}t></${p}r>`
