import type { Place, Printed } from '../form/index.ts'

const stands = ({ line, table }: Place): boolean => line !== undefined || table !== undefined

/** Of two places on lines or in tables. */
const isSame = (a: Place, b: Place): boolean =>
  a === b ||
  (a.line === b.line &&
    a.row === b.row &&
    a.column === b.column &&
    a.table === b.table &&
    a.page === b.page &&
    a.sheet === b.sheet &&
    a.start === b.start)

/** Places of one number are few: cells of one row and column on several sheets or pages. */
const numberOf = ({ line = 0, page = 0, table = 0, row = 0, column = 0, start = 0 }: Place): number =>
  (Math.imul(table * 31 + page, 40_503) + Math.imul(row === 0 ? line : row, 64) + Math.imul(start, 127) + column) &
  0x3fff_ffff

/**
 * Tells of one Printed after another whether its text at its place comes for the first time: the model holds some texts of
 * the source twice (prose that a text form claims, header cells with a type, labels of joined cells).
 * @example texts.filter(onceEach())
 */
export const onceEach = (): ((printed: Printed) => boolean) => {
  // By place first: to look a text up, all of it has to be read.
  const standing = new Map<number, Printed | Printed[]>()
  const unplaced = new Set<string>()
  return (printed) => {
    const { raw, place } = printed
    if (!stands(place)) {
      const key = JSON.stringify([raw, place])
      return !unplaced.has(key) && unplaced.add(key) !== undefined
    }
    const isIt = (other: Printed) => other.raw === raw && isSame(other.place, place)
    const number = numberOf(place)
    const there = standing.get(number)
    if (there === undefined) standing.set(number, printed)
    else if (Array.isArray(there)) {
      if (there.some(isIt)) return false
      there.push(printed)
    } else {
      if (isIt(there)) return false
      standing.set(number, [there, printed])
    }
    return true
  }
}
