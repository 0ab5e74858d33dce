import type { Source } from '@jiheng/core/form'
import type { UnsupportedKind } from '@jiheng/core/messages'
import { looksLikeHtml } from '../html/looks-like-html.ts'
import { readHtml } from '../html/read-html.ts'
import { looksLikeJson, readJson } from '../json/read-json.ts'
import { decodeText } from '../text/decode-text.ts'
import { readText } from '../text/read-text.ts'
import { binaryKind } from './binary-kind.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { mediaTypes, unsupportedMediaTypes } from './media-types.ts'
import { megabytes } from './megabytes.ts'
import type { Opened } from './opened.ts'
import { printableName } from './printable-name.ts'
import { isReadable, readers } from './readers.ts'
import { Refusal } from './refusal.ts'
import { sha256 } from './sha256.ts'

/**
 * Opens a file of any format, told by its bytes alone: text, docx, HTML and our own JSON are read, everything else is
 * named and refused. Never throws on any bytes.
 *
 * @param name The file's name, for messages; it says nothing about the format.
 *
 * @example
 * const opened = await openFile(new TextEncoder().encode('项目名称\t森林抚育'), '目标表.txt')
 * // { kind: 'blocks', blocks: { blocks: [{ kind: 'grid', … }], … }, … }
 */
export async function openFile(bytes: Uint8Array, name: string, limits: Partial<Limits> = {}): Promise<Opened> {
  const bounds = { ...defaultLimits, ...limits }
  const identity = { name: printableName(name), sha256: await sha256(bytes), bytes: bytes.length }
  let mediaType: string = mediaTypes.unknown
  const sourceOf = (type: string): Source => {
    mediaType = type
    return { ...identity, mediaType }
  }
  try {
    return await open(bytes, bounds, sourceOf)
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault
    return { kind: 'unreadable', source: { ...identity, mediaType }, code: fault.code, data: fault.data }
  }
}

async function open(bytes: Uint8Array, limits: Limits, sourceOf: (mediaType: string) => Source): Promise<Opened> {
  const unsupported = (what: UnsupportedKind): Refusal => {
    sourceOf(unsupportedMediaTypes[what] ?? mediaTypes.unknown)
    return new Refusal('unsupported', { what })
  }
  if (bytes.length === 0) throw new Refusal('empty')
  const told = binaryKind(bytes, limits)
  if (told !== undefined) {
    if (!isReadable(told.kind)) throw unsupported(told.kind)
    const format = readers[told.kind]
    const source = sourceOf(format.mediaType)
    if (bytes.length > limits.archiveBytes) throw tooLarge(bytes, limits.archiveBytes)
    const read = await format.load()
    return { kind: 'blocks', source, blocks: await read(bytes, { source, limits, entries: told.entries }) }
  }
  if (bytes.length > limits.textBytes) throw tooLarge(bytes, limits.textBytes)

  const text = decodeText(bytes).text.replace(/^\ufeff/, '')
  if (text === '') throw new Refusal('empty')
  if (looksLikeHtml(text)) {
    const source = sourceOf(mediaTypes.html)
    return { kind: 'blocks', source, blocks: readHtml(text, source, limits) }
  }
  if (looksLikeJson(text, limits))
    return { kind: 'disclosures', source: sourceOf(mediaTypes.json), disclosures: readJson(text, limits) }
  if (/^\s*<\?xml\b/.test(text)) throw unsupported('xml')
  if (/^MIME-Version:/im.test(text.slice(0, 1000)) && /^Content-Type:/im.test(text.slice(0, 5000)))
    throw unsupported('mht')
  const source = sourceOf(mediaTypes.text)
  return { kind: 'blocks', source, blocks: readText(text, source, limits) }
}

const tooLarge = (bytes: Uint8Array, limit: number): Refusal =>
  new Refusal('too-large', { limit: megabytes(limit), found: megabytes(bytes.length) })
