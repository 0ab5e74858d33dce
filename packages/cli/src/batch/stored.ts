import { openSync, readSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { deserialize, serialize } from 'node:v8'
import { type Disclosure, disclosureSchema } from '@jiheng/core/form'
import type { Stored } from './messages.ts'

/** Opens files once and reads ranges of them. */
export interface Ranges {
  readonly read: (path: string, start: number, end: number) => Buffer
}

export const openRanges = (): Ranges => {
  const files = new Map<string, number>()
  return {
    // A thread has nothing else to do meanwhile, and a promise takes longer than the few kilobytes.
    read: (path, start, end) => {
      const file = files.get(path) ?? openSync(path, 'r')
      files.set(path, file)
      const bytes = Buffer.allocUnsafe(end - start)
      return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start))
    },
  }
}

/** A file of the call's own to which read documents are put aside, one behind the other. */
export interface Store {
  readonly put: (disclosure: Disclosure) => Promise<Stored>
}

export const openStore = (path: string): Store => {
  let handle: FileHandle | undefined
  let end = 0
  return {
    put: async (disclosure) => {
      handle ??= await open(path, 'w', 0o600)
      // Not JSON: what stands twice in a document stays one thing, by which findings name it.
      const bytes = serialize(disclosure)
      const start = end
      await handle.write(bytes, 0, bytes.length, start)
      end += bytes.length
      return { path, start, end, as: 'packed' }
    },
  }
}

/** It was held against the schema when it was read first, and has nothing that a Disclosure has not. */
const wasChecked = (_data: unknown): _data is Disclosure => true

/** A document that was read before; undefined where it is no longer what it was. */
export const fetchStored = ({ path, start, end, as }: Stored, ranges: Ranges): Disclosure | undefined => {
  const bytes = ranges.read(path, start, end)
  if (as === 'packed') return deserialize(bytes)
  try {
    const data: unknown = JSON.parse(bytes.toString('utf8'))
    if (as === 'json-unchecked' && wasChecked(data)) return data
    const parsed = disclosureSchema.safeParse(data)
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
