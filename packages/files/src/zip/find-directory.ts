/** Where an archive's central directory stands. */
export interface ZipDirectoryPlace {
  readonly at: number
  /** Its first byte behind. */
  readonly end: number
  /** Entries by the archive's own word. */
  readonly count: number
  /** Bytes before the archive, which its own offsets do not know of: a program that unpacks itself, a mail's header. */
  readonly prefix: number
}

const endSignature = 0x06054b50
const endSize = 22
const entrySignature = 0x02014b50
const wideLocatorSignature = 0x07064b50
const wideLocatorSize = 20
const wideEndSignature = 0x06064b50
const wideEndSize = 56

/**
 * Finds the central directory from behind, as office programs do. Data after the archive and before it are tolerated; an
 * end record whose directory is not where it says is none.
 *
 * @param most How far behind an end record is looked for; more than a comment can take where junk follows.
 */
export function findDirectory(view: DataView, most = view.byteLength): ZipDirectoryPlace | undefined {
  const last = view.byteLength - endSize
  for (let at = last; at >= Math.max(0, last - most); at--) {
    if (view.getUint8(at) !== 0x50 || view.getUint32(at, true) !== endSignature) continue
    const found = directoryOf(view, at)
    if (found !== undefined) return found
  }
  return undefined
}

function directoryOf(view: DataView, end: number): ZipDirectoryPlace | undefined {
  const narrow = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
    stop: end,
  }
  const saturated = narrow.count === 0xffff || narrow.size === 0xffffffff || narrow.offset === 0xffffffff
  const told = saturated ? (wideEnd(view, end) ?? narrow) : narrow
  if (told.count === 0) return { at: told.stop, end: told.stop, count: 0, prefix: 0 }
  // The directory ends where the end records begin; where that is not so, its own offset is right or nothing is.
  for (const at of [told.stop - told.size, told.offset])
    if (at >= 0 && at + 46 <= told.stop && view.getUint32(at, true) === entrySignature)
      return { at, end: told.stop, count: told.count, prefix: Math.max(0, at - told.offset) }
  return undefined
}

/** Zip64: a record before the locator that stands right before the end record. */
function wideEnd(
  view: DataView,
  end: number,
): { count: number; size: number; offset: number; stop: number } | undefined {
  const locator = end - wideLocatorSize
  if (locator < wideEndSize || view.getUint32(locator, true) !== wideLocatorSignature) return undefined
  for (const at of [Number(view.getBigUint64(locator + 8, true)), locator - wideEndSize]) {
    if (at + wideEndSize > locator || view.getUint32(at, true) !== wideEndSignature) continue
    return {
      count: Number(view.getBigUint64(at + 32, true)),
      size: Number(view.getBigUint64(at + 40, true)),
      offset: Number(view.getBigUint64(at + 48, true)),
      stop: at,
    }
  }
  return undefined
}
