import { resolve } from 'node:path'
import { compiledDisclosureSchema, type Disclosure } from '@jiheng/core/form'
import { digestOf } from '@jiheng/core/reconcile'
import { carryTemplates, type Template } from '@jiheng/core/template'
import { defaultLimits, discloseAll, printableName, unreadableDisclosure } from '@jiheng/files'
import { disclosuresOfFile, named, ownName, whyUnreadable } from '../inputs.ts'
import type { OpenedDocument, Piece, Stored } from './messages.ts'
import type { Ranges, Store } from './stored.ts'

/** What opening wants of its surroundings. */
export interface Opening {
  readonly cwd: string
  readonly own: readonly Template[]
  readonly store: Store
  readonly ranges: Ranges
}

const isRecord = (thing: unknown): thing is Readonly<Record<string, unknown>> =>
  typeof thing === 'object' && thing !== null

/** All keys within a value, its own and those below. */
const keysIn = (thing: unknown): number => {
  if (!isRecord(thing)) return 0
  let sum = 0
  for (const key in thing) sum += 1 + keysIn(thing[key])
  return sum
}

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

const broken = (name: string, bytes: Uint8Array): Disclosure =>
  unreadableDisclosure({
    kind: 'unreadable',
    source: { name, sha256: '', mediaType: 'application/json', bytes: bytes.length },
    code: 'json-broken',
    data: {},
  })

/** Made for the first document of a pile. */
let compiled: ReturnType<typeof compiledDisclosureSchema> | undefined
const schema = (): ReturnType<typeof compiledDisclosureSchema> => {
  compiled ??= compiledDisclosureSchema()
  return compiled
}

/** A document within a large file: what is wrong with one is no other's fault. */
const openRange = async (
  { file, range }: Piece & { readonly range: NonNullable<Piece['range']> },
  { cwd, own, ranges }: Opening,
): Promise<{ readonly name: string; readonly disclosure: Disclosure; readonly stored?: Stored }> => {
  const { start, end, number } = range
  const path = resolve(cwd, file)
  const bytes = ranges.read(path, start, end)
  const inner = printableName(file)
  const data = bytes.length <= defaultLimits.textBytes ? parsed(bytes) : undefined
  const result = schema().safeParse(data)
  if (result.success) {
    const disclosure = carryTemplates(result.data, own)
    const whole = own.length === 0 && keysIn(data) === keysIn(result.data)
    const stored = own.length === 0 ? ({ path, start, end, as: whole ? 'json-unchecked' : 'json' } as const) : undefined
    const name = `${inner}/${printableName(disclosure.source.name) || number}`
    return { name, disclosure, ...(stored && { stored }) }
  }
  const name = `${inner}/${number}`
  const [refused] = await discloseAll(bytes, name)
  return { name, disclosure: refused && whyUnreadable(refused) ? refused : broken(name, bytes) }
}

const opened = async (
  file: string,
  disclosure: Disclosure,
  stored: Stored | undefined,
  { store }: Opening,
): Promise<OpenedDocument> => {
  const own = named(disclosure, file)
  const unreadable = whyUnreadable(own)
  return { file, stored: stored ?? (await store.put(own)), digest: digestOf(own), ...(unreadable && { unreadable }) }
}

/**
 * Reads a piece and puts its documents where they can be had again.
 *
 * @throws what the system says where it does not give the file
 */
export const openPiece = async (piece: Piece, opening: Opening): Promise<readonly OpenedDocument[]> => {
  const { file, range } = piece
  if (range) {
    const { name, disclosure, stored } = await openRange({ ...piece, range }, opening)
    return [await opened(name, disclosure, stored, opening)]
  }
  const found = await disclosuresOfFile(resolve(opening.cwd, file), file, opening.own)
  const documents: OpenedDocument[] = []
  for (const disclosure of found)
    documents.push(await opened(ownName(file, disclosure, found.length), disclosure, undefined, opening))
  return documents
}
