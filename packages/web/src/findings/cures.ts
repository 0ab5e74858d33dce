import type { PresentedFinding, PresentedFix } from '../api/types.ts'

/** All cures of a finding in one order: the safe one first, then those a person picks from. */
export const curesOf = ({ fix, suggestions }: PresentedFinding): readonly PresentedFix[] => [
  ...(fix ? [fix] : []),
  ...(suggestions ?? []),
]
