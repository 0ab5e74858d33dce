import { Decimal } from 'decimal.js'

/**
 * Decimals that no sum or product of printed numbers rounds, always in plain notation. Floats never hold a printed
 * number.
 */
export const Exact = Decimal.clone({ precision: 1000, toExpNeg: -9e15, toExpPos: 9e15 })
export type Exact = InstanceType<typeof Exact>

/** Forms print the same numbers again and again; what is made of one never changes. */
const known = new Map<string, Exact>()
const most = 4_096

/**
 * A printed number, made once: many rules ask for the same cells.
 * @example exactOf('12.15').times(100).toFixed() // '1215'
 */
export const exactOf = (number: string): Exact => {
  const found = known.get(number)
  if (found) return found
  // A small whole number is taken as it is; any other text is gone through digit by digit.
  const made = new Exact(/^[1-9]\d{0,5}$/.test(number) ? Number(number) : number)
  if (known.size >= most) known.clear()
  if (number.length <= 40) known.set(number, made)
  return made
}

/**
 * A power of ten: what a step of a printed digit is.
 * @example powerOfTen(-2).toFixed() // '0.01'
 */
export const powerOfTen = (power: number): Exact => exactOf(`1e${power}`)

/**
 * The sum of printed numbers; 0 for none. The points of a form are a few numbers over and over: each is taken so many times.
 * @example sumOfExact([exactOf('0.9'), exactOf('0.9'), exactOf('10')]).toFixed() // '11.8'
 */
export const sumOfExact = (numbers: readonly Exact[]): Exact => {
  const times = new Map<Exact, number>()
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1)
  return Exact.sum(0, ...[...times].map(([number, count]) => (count === 1 ? number : number.times(count))))
}
