import type { Source } from '@jiheng/core/form'
import type { UnsupportedKind } from '@jiheng/core/messages'
import { readJson } from '../json/read-json.ts'
import { decodeText } from '../text/decode-text.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import { binaryKind } from './binary-kind.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { mediaTypes, unsupportedMediaTypes } from './media-types.ts'
import { megabytes } from './megabytes.ts'
import { openArchive } from './open-archive.ts'
import type { Opened } from './opened.ts'
import { printableName } from './printable-name.ts'
import { isReadable, type ReadableKind, readers } from './readers.ts'
import { Refusal } from './refusal.ts'
import { sha256 } from './sha256.ts'
import { textKind } from './text-kind.ts'

/**
 * Opens a file of any format, told by its bytes alone: documents give Blocks, our own JSON its Disclosures, an archive of
 * several files its files one after another (of one file that file itself); everything else is named and refused. Never
 * throws on any bytes.
 *
 * @param name The file's name, for messages; it says nothing about the format.
 *
 * @example
 * const opened = await openFile(new TextEncoder().encode('项目名称\t森林抚育'), '目标表.txt')
 * // { kind: 'blocks', blocks: { blocks: [{ kind: 'grid', … }], … }, … }
 */
export async function openFile(given: Uint8Array, name: string, limits: Partial<Limits> = {}): Promise<Opened> {
  // Node's Buffer means another thing by `slice`, and pdfjs refuses it.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
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

type SourceOf = (mediaType: string) => Source

async function open(bytes: Uint8Array, limits: Limits, sourceOf: SourceOf): Promise<Opened> {
  if (bytes.length === 0) throw new Refusal('empty')
  const told = binaryKind(bytes, limits)
  // Within an archive, archives are unpacked by it; what still comes is packed deeper than anyone does, or without end.
  if (told?.kind === 'zip' && limits.spent === undefined)
    return openArchive(bytes, told.entries, sourceOf(mediaTypes.zip), limits, openFile)
  if (told !== undefined) {
    if (bytes.length > limits.archiveBytes) throw tooLarge(bytes, limits.archiveBytes)
    return openAs(told.kind, bytes, '', told.entries, limits, sourceOf)
  }
  if (bytes.length > limits.textBytes) throw tooLarge(bytes, limits.textBytes)
  const text = decodeText(bytes).text.replace(/^\ufeff/, '')
  if (text === '') throw new Refusal('empty')
  const kind = textKind(text, limits)
  if (kind === 'json')
    return { kind: 'disclosures', source: sourceOf(mediaTypes.json), disclosures: readJson(text, limits) }
  return openAs(kind, bytes, text, new Map(), limits, sourceOf)
}

async function openAs(
  kind: ReadableKind | UnsupportedKind,
  bytes: Uint8Array,
  text: string,
  entries: ReadonlyMap<string, ZipEntry>,
  limits: Limits,
  sourceOf: SourceOf,
): Promise<Opened> {
  if (!isReadable(kind)) {
    sourceOf(unsupportedMediaTypes[kind] ?? mediaTypes.unknown)
    throw new Refusal('unsupported', { what: kind })
  }
  const format = readers[kind]
  const source = sourceOf(format.mediaType)
  const read = await format.load()
  return { kind: 'blocks', source, blocks: await read(bytes, { source, limits, entries, text }) }
}

const tooLarge = (bytes: Uint8Array, limit: number): Refusal =>
  new Refusal('too-large', { limit: megabytes(limit), found: megabytes(bytes.length) })
