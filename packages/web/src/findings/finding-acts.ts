import { createContext, useContext } from 'react'
import type { PresentedFinding } from '../api/types.ts'

/** Why a finding is set aside, and who says so. */
export interface AsideSaid {
  readonly reason: string
  readonly by: string
}

/** What can be done at a finding, and what its cures would change. */
export interface FindingActs {
  /** What stands now at a pointer; undefined where nothing does. */
  readonly textAt: (pointer: string) => string | undefined
  /** Absent where nothing is saved. */
  readonly setAside?: (finding: PresentedFinding, said: AsideSaid) => Promise<void>
  readonly takeUp?: (finding: PresentedFinding) => Promise<void>
  /** What other documents say where this one says otherwise. Absent where there are no others. */
  readonly across?: (finding: PresentedFinding) => React.ReactNode
  /** The way to the page of a regulation, by what it is cited as. Absent where there are no pages. */
  readonly lawPage?: (cited: string, words: string) => React.ReactNode
}

/** Null where findings are only read. */
export const FindingActsContext = createContext<FindingActs | null>(null)
export const useFindingActs = (): FindingActs | null => useContext(FindingActsContext)
