import { withoutMarkup } from '../form/markup.ts'
import type { Printed } from '../form/printed.ts'

const tight = (text: string): string => withoutMarkup(text).replace(/\s+/g, '')

/** Whether two titles are one printed title: they share a line, or say the same and at least one has no line. */
export const sameTitle = (a: Printed, b: Printed): boolean => {
  const [first, second] = [a.place.line, b.place.line]
  if (a.raw === '' || b.raw === '') return false
  if (first !== undefined && first === second) return true
  return tight(a.raw) === tight(b.raw) && (first === undefined || second === undefined)
}
