import { binaryKind } from '../open/binary-kind.ts'
import { defaultLimits } from '../open/limits.ts'
import { Refusal } from '../open/refusal.ts'
import { sha256 } from '../open/sha256.ts'
import { inflateWhole } from '../zip/inflate-whole.ts'
import { packedFiles } from '../zip/packed-files.ts'

/** How deep archives are unpacked: as deep as they are read. */
const deepest = 2

/**
 * The bytes of the very file that a Disclosure was read from, by its checksum: those at hand, or a file packed in them.
 * Undefined where they are not among them, as for a Disclosure that comes from JSON.
 */
export async function ownBytes(bytes: Uint8Array, checksum: string, depth = 0): Promise<Uint8Array | undefined> {
  if ((await sha256(bytes)) === checksum) return bytes
  if (depth === deepest || bytes.length === 0) return undefined
  try {
    const told = binaryKind(bytes, defaultLimits)
    if (told?.kind !== 'zip') return undefined
    for (const entry of packedFiles(told.entries.values())) {
      const found = await ownBytes(inflateWhole(bytes, entry, defaultLimits), checksum, depth + 1)
      if (found !== undefined) return found
    }
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault
  }
  return undefined
}
