import { findLaw } from './laws.ts'

/** Dates of different precision are compared on what both of them tell: 2020 is within 2020-10-01. */
const compareDates = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length)
  const [x, y] = [a.slice(0, length), b.slice(0, length)]
  return x < y ? -1 : x > y ? 1 : 0
}

/**
 * Whether a regulation is in force on a day (ISO 8601; a year or a month asks whether it is in force in some part of it).
 * An id that is not known is a fault of the caller.
 * @example lawInForce('budget-law-regulation-2020', '2020-09-30') // false
 */
export function lawInForce(id: string, date: string): boolean {
  const law = findLaw(id)
  if (law === undefined)
    throw new Error(`lawInForce: no regulation has the id ${JSON.stringify(id)}; see laws for all ids`)
  if (compareDates(date, law.validFrom) < 0) return false
  return law.validTo === undefined || compareDates(date, law.validTo) <= 0
}
