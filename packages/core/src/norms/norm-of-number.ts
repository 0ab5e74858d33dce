import { addDistribution, newDistribution } from './distribution.ts'
import type { KindOfNumber } from './kinds-of-row.ts'
import type { Norm, Norms } from './norms.ts'
import { type Statistics, statisticsOf } from './statistics.ts'

/** Of fewer documents nothing is said. */
export const leastDocuments = 20

/** What others set for the same kind of number. */
export interface UsualNumber extends Statistics {
  readonly documents: number
  /** Whose numbers: those of the region and year, of the region, or all. */
  readonly scope: 'region-year' | 'region' | 'all'
}

const groups = new WeakMap<Norms, ReadonlyMap<string, readonly Norm[]>>()

const keyOf = ({ measure, level2, subject, unit }: Omit<KindOfNumber, 'number'>): string =>
  [measure, level2, subject, unit].join('|')

const normsOf = (norms: Norms, key: string): readonly Norm[] => {
  const known = groups.get(norms) ?? Map.groupBy(norms.kinds.values(), ({ kind }) => keyOf(kind))
  groups.set(norms, known)
  return known.get(key) ?? []
}

/**
 * What others set for a kind of number: of the same region and year where enough documents are known, else of the region,
 * else of all; undefined where they are too few.
 * @example usualNumber(norms, kind, { region: '640000', year: 2025 })?.median
 */
export const usualNumber = (
  norms: Norms,
  kind: Omit<KindOfNumber, 'number'>,
  { region, year }: { readonly region?: string; readonly year?: number } = {},
  least = leastDocuments,
): UsualNumber | undefined => {
  const all = normsOf(norms, keyOf(kind))
  const scopes: readonly (readonly [UsualNumber['scope'], readonly Norm[]])[] = [
    ['region-year', all.filter((norm) => norm.kind.region === region && norm.kind.year === year)],
    ['region', all.filter((norm) => norm.kind.region === region)],
    ['all', all],
  ]
  for (const [scope, own] of scopes) {
    const documents = own.reduce((sum, norm) => sum + norm.documents, 0)
    if (documents < least) continue
    const numbers = newDistribution()
    for (const norm of own) addDistribution(numbers, norm.numbers)
    const statistics = statisticsOf(numbers)
    if (statistics) return { ...statistics, documents, scope }
  }
  return undefined
}
