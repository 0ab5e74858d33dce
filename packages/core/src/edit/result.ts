import type { Disclosure } from '../form/disclosure.ts'

/** Why a change cannot be made: where its pointer leaves the Disclosure, and what could stand there. */
export interface EditFault {
  readonly at: string
  readonly fault: 'no-pointer' | 'no-such-entry' | 'no-such-property' | 'not-a-cell' | 'no-such-list'
  /** The token of the pointer that does not fit. */
  readonly found: string
  /** What fits there: names, or "0".."7" as first and last of the entries; empty where nothing does. */
  readonly expected: readonly string[]
}

export type EditResult =
  | { readonly ok: true; readonly disclosure: Disclosure }
  | { readonly ok: false; readonly faults: readonly EditFault[] }

export const refused = (...faults: readonly EditFault[]): EditResult => ({ ok: false, faults })
export const accepted = (disclosure: Disclosure): EditResult => ({ ok: true, disclosure })
