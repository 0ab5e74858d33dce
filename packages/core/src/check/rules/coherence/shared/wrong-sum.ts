import { Exact, powerOfTen } from '../../../../value/exact.ts'

/** A sum that a sentence tells and that its own parts do not make. Offsets are UTF-16, in the given text. */
export interface WrongSum {
  /** Key of the sentence. */
  readonly kind: 'over' | 'short' | 'items' | 'counts' | 'points' | 'grades' | 'reduced'
  /** As printed. */
  readonly total: string
  readonly terms: readonly string[]
  /** What the parts make, in the unit of the total. */
  readonly sum: string
  /** Whether the sentence does not say itself that nothing is left out. */
  readonly doubtful?: boolean
  readonly start: number
  readonly end: number
}

/** A sentence of a text, and where it begins. */
export interface Sentence {
  readonly text: string
  readonly start: number
}

/** What a unit of money is in 元: 万元 is 10 000. */
export const yuanOf = (unit: string): number => (unit.includes('亿') ? 100_000_000 : unit.includes('万') ? 10_000 : 1)

/** Half of the last printed place, in fen: parts are rounded each for itself. */
export const slackOf = (raw: string): Exact => {
  const places = /\.(\d+)/.exec(raw)?.[1]?.length ?? 0
  return new Exact(yuanOf(raw)).times(50).div(powerOfTen(places))
}

/** An amount in fen, printed in the unit of another. */
export const inUnitOf = (fen: Exact, raw: string): string => {
  const unit = /[亿万]?元/.exec(raw)?.[0] ?? '元'
  return `${fen.div(yuanOf(unit)).div(100).toDecimalPlaces(4).toFixed()}${unit}`
}
