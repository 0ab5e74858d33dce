import { count } from './counts.ts'
import { addDistribution, newDistribution } from './distribution.ts'
import { boundEntries, distributionAt, type Norms, newEntry, newNorms, widen } from './norms.ts'

/**
 * Puts norms of two piles together; both stay as they are. The piles must not share documents, or these count twice.
 * @example mergeNorms([ofThisYear, ofLastYear]).documents
 */
export const mergeNorms = (all: readonly Norms[]): Norms => {
  const merged = newNorms()
  for (const norms of all) {
    merged.documents += norms.documents
    merged.forms += norms.forms
    merged.rows += norms.rows
    merged.dropped += norms.dropped
    for (const [key, { kind, documents, numbers }] of norms.kinds) {
      const norm = merged.kinds.get(key) ?? { kind, documents: 0, numbers: newDistribution() }
      merged.kinds.set(key, norm)
      norm.documents += documents
      addDistribution(norm.numbers, numbers)
    }
    for (const [key, from] of norms.entries) {
      const entry = merged.entries.get(key) ?? newEntry(from.level1, from.level2, from.firstYear)
      merged.entries.set(key, entry)
      entry.documents += from.documents
      widen(entry, from.firstYear, from.lastYear)
      for (const [name, times] of from.names) count(entry.names, name, times)
      for (const [text, times] of from.texts) count(entry.texts, text, times)
      for (const [unit, numbers] of from.targets) addDistribution(distributionAt(entry.targets, unit), numbers)
      addDistribution(entry.weights, from.weights)
    }
    boundEntries(merged)
  }
  return merged
}
