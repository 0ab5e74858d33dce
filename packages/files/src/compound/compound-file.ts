import { Refusal } from '../open/refusal.ts'
import { byteAt, longAt, unitsAt, wordAt } from './little-endian.ts'

/** A file system in a file (OLE, [MS-CFB]), as .doc, .xls and their like are. */
export interface CompoundFile {
  /** Names of the streams that stand in the root: those of embedded documents are not among them. */
  readonly names: ReadonlySet<string>
  /** The bytes of a stream, by its name in any case; where the root has none of this name, of one that stands anywhere. */
  readonly stream: (name: string) => Uint8Array | undefined
}

interface Entry {
  readonly name: string
  readonly kind: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

const entrySize = 128
/** Documents have a few dozen streams. */
const mostEntries = 65_536
const [storageKind, streamKind, rootKind] = [1, 2, 5]

/**
 * Opens a compound file. Our own reader, because the library for it (`cfb`) follows a chain of sectors that bites its own
 * tail until memory ends: here a chain is never longer than the file, and nothing is allocated by what a header claims.
 * What a truncated file still has of a stream is given.
 *
 * @throws {Refusal} `part-damaged`
 *
 * @example
 * openCompound(bytes).stream('WordDocument') // Uint8Array(4096) [0xec, 0xa5, …]
 */
export function openCompound(bytes: Uint8Array): CompoundFile {
  const shift = wordAt(bytes, 30)
  if (shift !== 9 && shift !== 12) throw new Refusal('part-damaged', { part: 'header' })
  const sectorSize = 1 << shift
  const sectors = Math.ceil(bytes.length / sectorSize)
  const sector = (number: number) => bytes.subarray((number + 1) * sectorSize, (number + 2) * sectorSize)
  const table = allocationTable(bytes, sectorSize, sectors)
  const perSector = sectorSize / 4
  const chain = (start: number): readonly number[] => {
    const numbers: number[] = []
    const seen = new Set<number>()
    for (let at = start; at < sectors && !seen.has(at); ) {
      seen.add(at)
      numbers.push(at)
      const page = table[Math.floor(at / perSector)]
      if (page === undefined) break
      at = longAt(bytes, (page + 1) * sectorSize + (at % perSector) * 4)
    }
    return numbers
  }
  const gather = (start: number, size = Number.POSITIVE_INFINITY) => concatenate(chain(start).map(sector), size)

  const directory = gather(longAt(bytes, 48))
  const entryCount = Math.min(mostEntries, Math.floor(directory.length / entrySize))
  const entries = Array.from({ length: entryCount }, (_, index) => entryAt(directory, index * entrySize))
  const root = entries.find((entry) => entry.kind === rootKind)
  const inRoot = siblings(entries, root?.child ?? -1)

  /** Small streams lie together in the stream of the root, in sectors of their own. */
  let small: { readonly bytes: Uint8Array; readonly table: Uint8Array } | undefined
  const gatherSmall = (start: number, size: number) => {
    small ??= { bytes: gather(root?.start ?? -1), table: gather(longAt(bytes, 60)) }
    const pieces: Uint8Array[] = []
    const seen = new Set<number>()
    for (let at = start; at * 64 < small.bytes.length && !seen.has(at); at = longAt(small.table, at * 4)) {
      seen.add(at)
      pieces.push(small.bytes.subarray(at * 64, at * 64 + 64))
      if ((at + 1) * 4 > small.table.length) break
    }
    return concatenate(pieces, size)
  }
  const read = new Map<Entry, Uint8Array>()
  return {
    names: new Set(inRoot.filter((entry) => entry.kind === streamKind).map((entry) => entry.name)),
    stream: (name) => {
      const wanted = name.toLowerCase()
      const called = (entry: Entry) => entry.kind === streamKind && entry.name.toLowerCase() === wanted
      const entry = inRoot.find(called) ?? entries.find(called)
      if (entry === undefined) return undefined
      const known = read.get(entry)
      if (known !== undefined) return known
      const isSmall = entry.size < longAt(bytes, 56)
      const found = isSmall ? gatherSmall(entry.start, entry.size) : gather(entry.start, entry.size)
      read.set(entry, found)
      return found
    },
  }
}

/** Numbers of the sectors that hold the allocation table: 109 in the header, the others in a chain of sectors. */
function allocationTable(bytes: Uint8Array, sectorSize: number, sectors: number): readonly number[] {
  const numbers: number[] = []
  const take = (at: number, count: number) => {
    for (let index = 0; index < count; index++) {
      const number = longAt(bytes, at + index * 4)
      if (number >= sectors) return
      numbers.push(number)
    }
  }
  take(76, 109)
  const seen = new Set<number>()
  const last = sectorSize / 4 - 1
  for (let at = longAt(bytes, 68); at < sectors && !seen.has(at); ) {
    seen.add(at)
    take((at + 1) * sectorSize, last)
    at = longAt(bytes, (at + 1) * sectorSize + last * 4)
  }
  return numbers
}

function entryAt(directory: Uint8Array, at: number): Entry {
  const length = Math.min(64, wordAt(directory, at + 64))
  return {
    name: unitsAt(directory, at, Math.max(0, length / 2 - 1)),
    kind: byteAt(directory, at + 66),
    left: longAt(directory, at + 68),
    right: longAt(directory, at + 72),
    child: longAt(directory, at + 76),
    start: longAt(directory, at + 116),
    size: longAt(directory, at + 120),
  }
}

/** The entries of one storage: a tree in the file, of which only the members matter. */
function siblings(entries: readonly Entry[], top: number): readonly Entry[] {
  const found: Entry[] = []
  const seen = new Set<number>()
  const open = [top]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = entries[at]
    if (entry === undefined || seen.has(at)) continue
    seen.add(at)
    if (entry.kind === streamKind || entry.kind === storageKind) found.push(entry)
    open.push(entry.left, entry.right)
  }
  return found
}

function concatenate(pieces: readonly Uint8Array[], most: number): Uint8Array {
  const length = Math.min(
    most,
    pieces.reduce((sum, piece) => sum + piece.length, 0),
  )
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    if (at >= length) break
    whole.set(piece.subarray(0, length - at), at)
    at += piece.length
  }
  return whole
}
