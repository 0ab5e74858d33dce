import type { Abilities } from '../api/index.ts'

/** What is known of a disclosure when it is asked what may be done with it. */
export interface DisclosureFacts {
  readonly binned: boolean
  /** The revision that is shown is the newest. */
  readonly newest: boolean
  /** It was read from a file that is kept. */
  readonly hasOriginal: boolean
}

const inLibrary = ({ binned }: DisclosureFacts): boolean => !binned
const inBin = ({ binned }: DisclosureFacts): boolean => binned
const newest = ({ newest }: DisclosureFacts): boolean => newest

/**
 * What a person may do with a disclosure: written once, here. Whoever is signed in is the owner of everything, until
 * there are accounts.
 */
export const abilitiesFor = (facts: DisclosureFacts): Abilities => ({
  edit: inLibrary(facts) && newest(facts),
  restore: inLibrary(facts) && !newest(facts),
  remove: inLibrary(facts),
  bringBack: inBin(facts),
  download: true,
  original: facts.hasOriginal,
})
