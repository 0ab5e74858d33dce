import { type Call, choice } from '../call.ts'
import { json } from '../output.ts'
import type { Surroundings } from '../surroundings.ts'
import { type kinds, usage } from '../usage.ts'

/** A list of things with ids: how one is shown in a line, whole, and as data. */
export interface Catalogue<T> {
  readonly kind: keyof typeof kinds
  readonly items: readonly T[]
  /** What a person may type: the id, and whatever else names the thing. */
  readonly find: (id: string) => T | undefined
  readonly idOf: (item: T) => string
  readonly line: (item: T, call: Call) => string
  readonly page: (item: T, call: Call) => string
  readonly data: (item: T) => unknown
}

/** The command that lists a catalogue, or explains one of its things. */
export const listing =
  <T>({ kind, items, find, idOf, line, page, data }: Catalogue<T>) =>
  async (call: Call, around: Surroundings): Promise<number> => {
    const asJson = choice(call, 'format', ['text', 'json']) === 'json'
    const [id, ...more] = call.words
    if (more.length > 0) throw usage.oneWord(call.command, call.words)
    if (id === undefined) {
      around.out(asJson ? json(items.map(data)) : items.map((item) => `${line(item, call)}\n`).join(''))
      return 0
    }
    const item = find(id)
    if (item === undefined) throw usage.unknownId(kind, id, items.map(idOf))
    around.out(asJson ? json(data(item)) : `${page(item, call)}\n`)
    return 0
  }
