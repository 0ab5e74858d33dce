import type { Disclosure, Skipped } from '../../form/disclosure.ts'
import { readingFinding } from '../form/finding.ts'
import { withForms } from '../form/form-at.ts'
import type { Kept } from './items.ts'

const lineOf = ({ place }: { readonly place: Kept['place'] }): number => place.line ?? 0

/** A reading to which the cells are added that it lost sight of: set aside as not understood, each with its finding. */
export const withUnaccounted = (disclosure: Disclosure, cells: readonly Kept[]): Disclosure => {
  if (cells.length === 0) return disclosure
  const lost = cells.map(({ raw, place }): Skipped => ({ raw: raw.trim(), place, why: 'not-understood' }))
  return {
    ...disclosure,
    skipped: [...disclosure.skipped, ...lost].toSorted((a, b) => lineOf(a) - lineOf(b)),
    findings: [
      ...disclosure.findings,
      ...withForms(
        lost.map(({ raw, place }) =>
          readingFinding('text-not-understood', 'warning', place, { text: raw.slice(0, 60) }),
        ),
        disclosure.forms,
      ),
    ],
  }
}
