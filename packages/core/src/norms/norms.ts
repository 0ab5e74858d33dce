import type { Counts } from './counts.ts'
import { type Distribution, newDistribution } from './distribution.ts'

/** What is measured: the target's number, a price for one (元), the weight in points. */
export const measures = ['target', 'unit-cost', 'weight'] as const
export type Measure = (typeof measures)[number]

/** Of what kind a number is; region '' and year 0 where none is known. */
export interface Kind {
  readonly measure: Measure
  readonly level2: string
  /** What it is about: 合格率 of a rate, the thing counted or paid for; '' for all of a unit or level. */
  readonly subject: string
  /** 次, %, 元/人/天; '' of weights. */
  readonly unit: string
  readonly region: string
  readonly year: number
}

/** Numbers of a kind, and in how many documents they stand. */
export interface Norm {
  readonly kind: Kind
  documents: number
  readonly numbers: Distribution
}

/** One indicator of the library, under all the spellings of its name. */
export interface Entry {
  readonly level1: string
  readonly level2: string
  documents: number
  firstYear: number
  lastYear: number
  readonly names: Counts
  /** Numbers by operator and unit: `≥ 次`. */
  readonly targets: Map<string, Distribution>
  /** Targets in words. */
  readonly texts: Counts
  readonly weights: Distribution
}

/**
 * What a pile of documents sets as targets, prices and weights: counts and distributions, nothing of whom they are. Two
 * of them can be put together: the same as one made of all documents.
 */
export interface Norms {
  documents: number
  forms: number
  rows: number
  /** Rare indicators that were left out because there were too many. */
  dropped: number
  readonly kinds: Map<string, Norm>
  readonly entries: Map<string, Entry>
}

export const newNorms = (): Norms => ({
  documents: 0,
  forms: 0,
  rows: 0,
  dropped: 0,
  kinds: new Map(),
  entries: new Map(),
})

/** A kind as a key. */
export const kindKey = ({ measure, level2, subject, unit, region, year }: Kind): string =>
  [measure, level2, subject, unit, region, year].join('|')

/** Indicators held at once; of more, those that stand in one document alone are left out. */
const mostEntries = 200_000

/** Keeps the memory flat however long the pile is. */
export const boundEntries = (norms: Norms): void => {
  if (norms.entries.size <= 2 * mostEntries) return
  for (const [key, entry] of norms.entries)
    if (entry.documents === 1) {
      norms.entries.delete(key)
      norms.dropped++
    }
}

export const newEntry = (level1: string, level2: string, year: number): Entry => ({
  level1,
  level2,
  documents: 0,
  firstYear: year,
  lastYear: year,
  names: new Map(),
  targets: new Map(),
  texts: new Map(),
  weights: newDistribution(),
})

/** The numbers of a key, made where there are none yet. */
export const distributionAt = (of: Map<string, Distribution>, key: string): Distribution => {
  const known = of.get(key) ?? newDistribution()
  of.set(key, known)
  return known
}

/** Years of two entries together; 0 is none. */
export const widen = (entry: Entry, first: number, last: number): void => {
  if (first !== 0 && (entry.firstYear === 0 || first < entry.firstYear)) entry.firstYear = first
  if (last > entry.lastYear) entry.lastYear = last
}
