import type { ArrivingFile } from '../desk/dropped-files.ts'
import type { NoAnswer, Reader } from './reader.ts'
import type { ReadDocument, UnreadableDocument } from './reading-messages.ts'

/** A document with the file that it came in. */
export type OpenDocument = ReadDocument & { readonly file: File }

/** A line of the page: a file that waits, one that is read, a document of it, or why there is none. */
export type DeskLine = { readonly key: string } & (
  | OpenDocument
  | UnreadableDocument
  | { readonly kind: 'waiting' | 'reading'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'failed'; readonly name: string; readonly bytes: number; readonly why: NoAnswer }
)

export interface DeskLines {
  readonly subscribe: (listener: () => void) => () => void
  readonly get: () => readonly DeskLine[]
  readonly add: (files: readonly ArrivingFile[]) => Promise<void>
}

/** The files that were dropped on the page, a line each, an archive a line for each of its files. Kept nowhere else. */
export function makeDeskLines(reader: Pick<Reader, 'read'>): DeskLines {
  let lines: readonly DeskLine[] = []
  let counted = 0
  const listeners = new Set<() => void>()
  const set = (next: readonly DeskLine[]) => {
    lines = next
    for (const listener of [...listeners]) listener()
  }
  /** Puts lines where the line of this key stands. */
  const replace = (key: string, by: readonly DeskLine[]) =>
    set(lines.flatMap((line) => (line.key === key ? by : [line])))

  const readOne = async (key: string, { file, name }: ArrivingFile): Promise<void> => {
    const self = { key, name, bytes: file.size }
    replace(key, [{ ...self, kind: 'reading' }])
    let parts = 0
    const why = await reader
      .read({ name, bytes: async () => new Uint8Array(await file.arrayBuffer()) }, (part) => {
        replace(key, [
          { ...part, key: `${key}/${parts++}`, ...(part.kind === 'document' && { file }) } as DeskLine,
          { ...self, kind: 'reading' },
        ])
      })
      .catch((fault: unknown): NoAnswer => ({ kind: 'fault', message: String(fault) }))
    replace(key, why ? [{ ...self, kind: 'failed', why }] : [])
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    get: () => lines,
    add: async (files) => {
      const arrived = files.map((file) => ({ key: `file-${counted++}`, file }))
      set([
        ...lines,
        ...arrived.map(({ key, file }): DeskLine => ({ key, kind: 'waiting', name: file.name, bytes: file.file.size })),
      ])
      for (const { key, file } of arrived) await readOne(key, file)
    },
  }
}
