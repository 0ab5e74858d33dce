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
  const seen = new Map<string, { last: Place; keys: Set<string> | undefined }>()
  return ({ raw, place }) => {
    const known = seen.get(raw)
    if (known === undefined) {
      seen.set(raw, { last: place, keys: undefined })
      return true
    }
    if (isSame(known.last, place)) return false
    known.keys ??= new Set([keyOf(known.last)])
    known.last = place
    const key = keyOf(place)
    return !known.keys.has(key) && known.keys.add(key) !== undefined
  }
}
