import { type FileHandle, open } from 'node:fs/promises'

/** The bytes of a file, or how large it is where it is larger than the limit: then it is not read. */
export type Bounded =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly size: number }

/** A pipe or a device, which has no size: it is given up where it goes beyond the limit. */
const readStream = async (handle: FileHandle, limit: number): Promise<Bounded> => {
  const chunks: Uint8Array[] = []
  let read = 0
  for await (const chunk of handle.createReadStream({ autoClose: false, highWaterMark: 1 << 20 })) {
    read += chunk.length
    if (read > limit) return { kind: 'too-large', size: read }
    chunks.push(chunk)
  }
  return { kind: 'bytes', bytes: Buffer.concat(chunks) }
}

/**
 * Reads a file of at most `limit` bytes, which then stand in memory once.
 *
 * @throws what the system says where the file cannot be opened or read
 */
export const readBounded = async (path: string, limit: number): Promise<Bounded> => {
  const handle = await open(path, 'r')
  try {
    const about = await handle.stat()
    if (!about.isFile()) return await readStream(handle, limit)
    if (about.size > limit) return { kind: 'too-large', size: about.size }
    return { kind: 'bytes', bytes: await handle.readFile() }
  } finally {
    await handle.close()
  }
}
