import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { jsonRanges } from './json-ranges.ts'
import type { Piece } from './messages.ts'

/** Smaller files are opened as a whole. */
const large = 1_000_000

const sizeOf = (path: string): Promise<number> =>
  stat(path)
    .then(({ size }) => size)
    // What the system says of it is told when it is opened.
    .catch(() => 0)

/** Bytes of all files together. */
export const sizeOfAll = async (files: readonly string[], cwd: string): Promise<number> =>
  (await Promise.all(files.map((file) => sizeOf(resolve(cwd, file))))).reduce((sum, size) => sum + size, 0)

/** The files of a call one after another, large ones of our own JSON in their documents. */
export async function* piecesOf(files: readonly string[], cwd: string): AsyncGenerator<Piece> {
  for (const file of files) {
    const path = resolve(cwd, file)
    const bytes = await sizeOf(path)
    const ranges = bytes > large && /\.(?:json|ndjson|jsonl)$/i.test(file) ? await jsonRanges(path) : undefined
    if (!ranges) {
      yield { file, bytes }
      continue
    }
    let number = 0
    let last: Piece | undefined
    for await (const { start, end } of ranges) {
      if (last) yield last
      last = { file, bytes: end - start, range: { start, end, number: ++number } }
    }
    // One document alone goes by the name of its file.
    if (number < 2) yield { file, bytes }
    else if (last) yield last
  }
}

/** So much is one task: what a worker does in a blink. */
const most = { bytes: 1_000_000, pieces: 64 }

/** Pieces by the handful. */
export async function* handfuls(pieces: AsyncIterable<Piece>): AsyncGenerator<readonly Piece[]> {
  let some: Piece[] = []
  let bytes = 0
  for await (const piece of pieces) {
    some.push(piece)
    bytes += piece.bytes
    if (bytes < most.bytes && some.length < most.pieces) continue
    yield some
    some = []
    bytes = 0
  }
  if (some.length > 0) yield some
}
