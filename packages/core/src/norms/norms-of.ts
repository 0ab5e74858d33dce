import type { Disclosure } from '../form/index.ts'
import { addToNorms } from './add-to-norms.ts'
import { type Norms, newNorms } from './norms.ts'

/**
 * The norms of a pile that is at hand. A longer one is added a document at a time (`addToNorms`).
 * @example normsOf(disclosures).documents
 */
export const normsOf = (disclosures: Iterable<Disclosure>): Norms => {
  const norms = newNorms()
  for (const each of disclosures) addToNorms(norms, each)
  return norms
}
