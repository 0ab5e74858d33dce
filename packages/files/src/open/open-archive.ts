import type { Source } from '@jiheng/core/form'
import { inflateWhole } from '../zip/inflate-whole.ts'
import { packedFiles } from '../zip/packed-files.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import { binaryKind } from './binary-kind.ts'
import type { Limits } from './limits.ts'
import { mediaTypes } from './media-types.ts'
import type { ArchiveMember, Opened, OpenedArchive, OpenedFile, Unreadable } from './opened.ts'
import { printableName } from './printable-name.ts'
import { Refusal } from './refusal.ts'

/** `openFile`, handed in: an archive opens its files as any others. */
type OpenFile = (bytes: Uint8Array, name: string, limits: Limits) => Promise<Opened>

/** How deep archives are unpacked: one within another. */
const deepest = 2

/**
 * Opens an archive of files. One that holds a single file is that file.
 *
 * @throws {Refusal} `archive-empty`
 */
export async function openArchive(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  source: Source,
  limits: Limits,
  openFile: OpenFile,
): Promise<Opened> {
  const files = packedFiles(entries.values())
  if (files.length === 0) throw new Refusal('archive-empty')
  const archive: OpenedArchive = {
    kind: 'archive',
    source,
    members: () => {
      const bounds = { ...limits, spent: { parts: 0, unpacked: 0 } }
      return membersOf({ bytes, files, name: source.name, level: 1 }, bounds, openFile)
    },
  }
  if (files.length > 1) return archive
  const members: ArchiveMember[] = []
  for await (const member of archive.members()) if (members.push(member) > 1) return archive
  const [only] = members
  if (only === undefined) throw new Refusal('archive-empty')
  return only.kind === 'member' ? only.open() : only
}

interface Level {
  readonly bytes: Uint8Array
  readonly files: readonly ZipEntry[]
  readonly name: string
  readonly level: number
}

async function* membersOf(
  { bytes, files, name, level }: Level,
  limits: Limits,
  openFile: OpenFile,
): AsyncGenerator<ArchiveMember> {
  for (const file of files) {
    const own = printableName(`${name}/${file.name}`)
    try {
      const inner = inflateWhole(bytes, file, limits)
      const told = binaryKind(inner, limits)
      if (told?.kind === 'zip' && level === deepest) throw new Refusal('unsupported', { what: 'zip' })
      if (told?.kind === 'zip') {
        const innerFiles = packedFiles(told.entries.values())
        if (innerFiles.length === 0) throw new Refusal('archive-empty')
        yield* membersOf({ bytes: inner, files: innerFiles, name: own, level: level + 1 }, limits, openFile)
      } else yield { kind: 'member', name: own, bytes: inner, open: () => openMember(inner, own, limits, openFile) }
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault
      yield unreadable(own, file, fault)
    }
  }
}

async function openMember(bytes: Uint8Array, name: string, limits: Limits, openFile: OpenFile): Promise<OpenedFile> {
  const opened = await openFile(bytes, name, limits)
  if (opened.kind === 'archive') throw new Error(`An archive within an archive was opened: ${name}`)
  return opened
}

/** The checksum of what cannot be unpacked is not known. */
const unreadable = (name: string, { size }: ZipEntry, { code, data }: Refusal): Unreadable => ({
  kind: 'unreadable',
  source: { name, sha256: '', mediaType: mediaTypes.unknown, bytes: size },
  code,
  data,
})
