import { likeness } from '../queries/likeness.ts'
import { lettersOf } from '../queries/plain-text.ts'
import { ranked } from './counts.ts'
import type { Entry, Norms } from './norms.ts'
import { type Statistics, statisticsOf } from './statistics.ts'

/** Numbers that documents set for an indicator, in one unit. */
export interface UsualTarget extends Statistics {
  /** ≥, ≤ … or '' where none is printed. */
  readonly operator: string
  readonly unit: string
  /** The usual value as a form prints it. */
  readonly usual: string
}

/** An indicator of the library as it is shown and offered. */
export interface LibraryHit {
  /** Its most frequent spelling. */
  readonly name: string
  readonly otherNames: readonly string[]
  readonly level1: string
  readonly level2: string
  readonly documents: number
  readonly years: readonly [number, number] | null
  readonly targets: readonly UsualTarget[]
  /** Frequent targets in words. */
  readonly texts: readonly string[]
  readonly weight: Statistics | null
}

const few = 5

/** From this many numbers on the median stands for them; of fewer, the most frequent number. */
const enough = 8

/** One value in so many is what one author typed, not what is usual. */
const oddAmong = 20

const usualOf = (statistics: Statistics, counts: ReadonlyMap<string, number>): string => {
  if (statistics.count >= enough && counts.has(String(statistics.median))) return String(statistics.median)
  return [...counts].sort(([a, x], [b, y]) => y - x || Number(a) - Number(b))[0]?.[0] ?? String(statistics.median)
}

/** How many values an entry has, numbers and words together. */
const valuesOf = ({ targets, texts }: Entry): number =>
  [...targets.values()].reduce((sum, numbers) => sum + (statisticsOf(numbers)?.count ?? 0), 0) +
  [...texts.values()].reduce((sum, times) => sum + times, 0)

const targetsOf = ({ targets }: Entry, least: number): readonly UsualTarget[] =>
  [...targets]
    .flatMap(([key, numbers]) => {
      const statistics = statisticsOf(numbers)
      const at = key.indexOf(' ')
      const [operator, unit] = [key.slice(0, at), key.slice(at + 1)]
      return statistics
        ? [{ ...statistics, operator, unit, usual: `${operator}${usualOf(statistics, numbers.counts)}${unit}` }]
        : []
    })
    .filter(({ count }) => count >= least)
    .sort((a, b) => b.count - a.count || (a.usual < b.usual ? -1 : 1))
    .slice(0, few)

/** An entry as it is shown. */
const hitOf = (entry: Entry): LibraryHit => {
  const [first, ...others] = ranked(entry.names).map(([name]) => name)
  const least = valuesOf(entry) / oddAmong
  return {
    name: first ?? '',
    otherNames: others.slice(0, few),
    level1: entry.level1,
    level2: entry.level2,
    documents: entry.documents,
    years: entry.lastYear === 0 ? null : [entry.firstYear, entry.lastYear],
    targets: targetsOf(entry, least),
    texts: ranked(entry.texts)
      .filter(([, times]) => times >= least)
      .slice(0, few)
      .map(([text]) => text),
    weight: statisticsOf(entry.weights) ?? null,
  }
}

export interface LibraryQuery {
  readonly words: string
  /** Only indicators of this level. */
  readonly level2?: string
  readonly limit?: number
}

/** How well an entry's name answers the words: all of them in it, or at least alike; 0: not. */
const scoreOf = (key: string, words: readonly string[]): number => {
  const name = key.slice(key.indexOf('|') + 1)
  if (words.every((word) => name.includes(word))) return 1 + 1 / (1 + name.length)
  const alike = likeness(name, words.join(''))
  return alike >= 0.5 ? alike : 0
}

/**
 * Indicators whose names hold all words, or are alike; the most used first among equals.
 * @example searchLibrary(norms, { words: '满意度' })[0]?.targets[0]?.usual // '≥90%'
 */
export const searchLibrary = (norms: Norms, { words, level2, limit = 20 }: LibraryQuery): readonly LibraryHit[] => {
  const asked = words
    .split(/\s+/)
    .map(lettersOf)
    .filter((word) => word !== '')
  return [...norms.entries]
    .filter(([, entry]) => level2 === undefined || level2 === '' || entry.level2 === level2)
    .map(([key, entry]) => ({ key, entry, score: asked.length === 0 ? 1 : scoreOf(key, asked) }))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        Number(b.score >= 1) - Number(a.score >= 1) ||
        b.entry.documents - a.entry.documents ||
        b.score - a.score ||
        (a.key < b.key ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ entry }) => hitOf(entry))
}
