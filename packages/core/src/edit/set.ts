import type { Path } from './address.ts'

/**
 * A copy of plain data with something else at a path; what lies beside the path is shared with the original. Missing
 * objects and entries on the way are made; `blanks` gives those that must not be bare, by the name of the object or list.
 */
export const setIn = <T>(data: T, path: Path, value: unknown, blanks: Readonly<Record<string, unknown>> = {}): T => {
  const [token, ...rest] = path
  if (token === undefined) return value as T
  if (typeof token === 'number') {
    const list: readonly unknown[] = Array.isArray(data) ? data : []
    const entries = Array.from({ length: Math.max(list.length, token + 1) }, (_, i) =>
      i === token ? setIn(list[i], rest, value, blanks) : list[i],
    )
    return entries as T
  }
  const object = (data ?? {}) as Readonly<Record<string, unknown>>
  return { ...object, [token]: setIn(below(object[token], rest[0], blanks[token]), rest, value, blanks) } as T
}

/** What stands at the next token: the data that is there, made whole where it is not. */
const below = (data: unknown, next: string | number | undefined, blank: unknown): unknown => {
  if (blank === undefined || next === undefined) return data
  return typeof next === 'number' ? grow(data, next, blank) : (data ?? blank)
}

const grow = (list: unknown, index: number, blank: unknown): readonly unknown[] => {
  const own: readonly unknown[] = Array.isArray(list) ? list : []
  return Array.from({ length: Math.max(own.length, index + 1) }, (_, i) => own[i] ?? blank)
}
