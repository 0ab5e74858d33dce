import type { Place, Printed } from '../form/index.ts'

const stands = ({ line, table }: Place): boolean => line !== undefined || table !== undefined

const keyOf = (place: Place): string =>
  stands(place)
    ? `${place.line}|${place.page}|${place.sheet}|${place.table}|${place.row}|${place.column}|${place.start}`
    : JSON.stringify(place)

const isSame = (a: Place, b: Place): boolean =>
  a === b ||
  (stands(a)
    ? a.line === b.line &&
      a.row === b.row &&
      a.column === b.column &&
      a.table === b.table &&
      a.page === b.page &&
      a.sheet === b.sheet &&
      a.start === b.start
    : keyOf(a) === keyOf(b))

/**
 * Tells of one Printed after another whether its text at its place comes for the first time: the model holds some texts of
 * the source twice (prose that a text form claims, header cells with a type, labels of joined cells).
 * @example texts.filter(onceEach())
 */
export const onceEach = (): ((printed: Printed) => boolean) => {
  // Most texts stand once; of those that are repeated, most stand where they stood last.
  const last = new Map<string, Place>()
  const repeated = new Map<string, Set<string>>()
  return ({ raw, place }) => {
    const before = last.get(raw)
    if (before === undefined) {
      last.set(raw, place)
      return true
    }
    if (isSame(before, place)) return false
    last.set(raw, place)
    const keys = repeated.get(raw) ?? new Set([keyOf(before)])
    repeated.set(raw, keys)
    const key = keyOf(place)
    return !keys.has(key) && keys.add(key) !== undefined
  }
}
