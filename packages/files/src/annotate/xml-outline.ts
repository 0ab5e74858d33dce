import type { Limits } from '../open/limits.ts'
import { readXmlPart } from '../xml/read-xml-part.ts'
import type { XmlSplice } from '../xml/splice-xml.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'

/** An XML file: its root, and the elements right in it. Offsets as in `XmlTag`. */
export interface XmlOutline {
  readonly text: string
  /** As it stands in the file, with its prefix. */
  readonly rootName: string
  readonly uri: string
  /** Of the namespace of the root, with its colon; empty where it is the default. */
  readonly prefix: string
  /** Where the root's end tag begins; of a root that is one tag, where that ends. */
  readonly end: number
  readonly oneTag: boolean
  readonly children: readonly OutlineChild[]
}

export interface OutlineChild {
  readonly name: string
  readonly at: number
  readonly end: number
  readonly attribute: (local: string) => string | undefined
}

/** @throws {Refusal} those of `readXmlPart` */
export function xmlOutline(bytes: Uint8Array, entry: ZipEntry, limits: Limits): XmlOutline {
  let text = ''
  let depth = 0
  let root = { at: 0, uri: '' }
  let end = { at: 0, end: 0 }
  const children: (OutlineChild & { end: number })[] = []
  readXmlPart(
    bytes,
    entry,
    limits,
    {
      open: ({ name, uri, at, attribute }) => {
        if (depth === 0) root = { at, uri }
        if (depth === 1) children.push({ name, at, end: at, attribute })
        depth++
      },
      close: (_name, _uri, at, closed) => {
        depth--
        const last = children.at(-1)
        if (depth === 0) end = { at, end: closed }
        if (depth === 1 && last !== undefined) last.end = closed
      },
    },
    (piece) => {
      text += piece
      return piece
    },
  )
  const rootName = nameAt(text, root.at)
  return {
    text,
    rootName,
    uri: root.uri,
    prefix: prefixOf(rootName),
    end: end.at,
    oneTag: end.at === end.end,
    children,
  }
}

/** The name of the element whose tag begins here, with its prefix. */
export const nameAt = (text: string, at: number): string => /^[^\s/>]+/.exec(text.slice(at + 1, at + 200))?.[0] ?? ''

/** Of a name, with its colon. */
export const prefixOf = (name: string): string => name.slice(0, name.indexOf(':') + 1)

/** Puts something behind all else in the root. */
export const atEndOf = ({ end, oneTag, rootName }: XmlOutline, xml: string): XmlSplice =>
  oneTag ? { at: end - 2, end, xml: `>${xml}</${rootName}>` } : { at: end, xml }
