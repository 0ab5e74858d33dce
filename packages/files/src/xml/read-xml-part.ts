import { SaxesParser } from 'saxes'
import type { Limits } from '../open/limits.ts'
import { Refusal } from '../open/refusal.ts'
import { inflateEntry } from '../zip/inflate-entry.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'

/** A start tag. Two attributes of one local name do not occur in what we read. */
export interface XmlTag {
  readonly name: string
  readonly uri: string
  /** By local name; undefined where it is absent. */
  readonly attribute: (local: string) => string | undefined
}

export interface XmlHandlers {
  readonly open: (tag: XmlTag) => void
  readonly close?: (name: string, uri: string) => void
  readonly text?: (text: string) => void
  /** Sees the part's text, in pieces, before it is parsed, and gives what of it is; '' says that no more comes. */
  readonly prepare?: (text: string) => string
}

/**
 * Streams one XML file of an archive through handlers. Entities other than XML's own five are refused.
 *
 * @throws {Refusal} `part-doctype`, `part-damaged` (not well formed, abnormal) and those of `inflateEntry`
 */
export function readXmlPart(bytes: Uint8Array, entry: ZipEntry, limits: Limits, handlers: XmlHandlers): void {
  const damaged = () => new Refusal('part-damaged', { part: entry.name })
  const parser = new SaxesParser({ xmlns: true, position: false })
  let depth = 0
  let attributes = 0
  parser.on('doctype', () => {
    throw new Refusal('part-doctype', { part: entry.name })
  })
  parser.on('attribute', () => {
    if (++attributes > limits.attributes) throw damaged()
  })
  parser.on('opentag', (tag) => {
    depth++
    attributes = 0
    if (depth > limits.depth) throw damaged()
    const attribute = (local: string) => {
      for (const key in tag.attributes) if (tag.attributes[key]?.local === local) return tag.attributes[key].value
      return undefined
    }
    handlers.open({ name: tag.local, uri: tag.uri, attribute })
  })
  parser.on('closetag', (tag) => {
    depth--
    handlers.close?.(tag.local, tag.uri)
  })
  parser.on('text', (text) => handlers.text?.(text))
  parser.on('cdata', (text) => handlers.text?.(text))

  const prepare = handlers.prepare ?? ((text: string) => text)
  let decoder: InstanceType<typeof TextDecoder> | undefined
  const guarded = (work: () => void) => {
    try {
      work()
    } catch (fault) {
      throw fault instanceof Refusal ? fault : damaged()
    }
  }
  inflateEntry(bytes, entry, limits, (piece) =>
    guarded(() => {
      decoder ??= new TextDecoder(wideEncoding(piece) ?? 'utf-8', { fatal: true })
      parser.write(prepare(decoder.decode(piece, { stream: true })))
    }),
  )
  guarded(() => {
    parser.write(prepare(decoder?.decode() ?? ''))
    parser.write(prepare(''))
    parser.close()
  })
}

const wideEncoding = (piece: Uint8Array): string | undefined =>
  piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : piece[0] === 0xfe && piece[1] === 0xff ? 'utf-16be' : undefined
