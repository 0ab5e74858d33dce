import type { PresentedFinding, PresentedFix } from '../api/types.ts'

/** A finding whose fix is safe to make unseen. */
export type Reliable = PresentedFinding & { readonly fix: PresentedFix }

/**
 * The safe fixes that can be made together: of several at one cell the first; what was set aside and what the reading
 * damaged is left.
 * @example reliableFixes(findings, 0).length // those of the first form
 */
export const reliableFixes = (findings: readonly PresentedFinding[], form?: number): readonly Reliable[] => {
  const taken = new Set<string>()
  return findings
    .filter(
      (finding): finding is Reliable =>
        finding.fix !== undefined &&
        finding.fix.edits.length > 0 &&
        finding.origin === 'document' &&
        finding.setAside === undefined &&
        (form === undefined || finding.form === form),
    )
    .filter(({ fix }) => {
      if (fix.edits.some(({ at }) => taken.has(at))) return false
      for (const { at } of fix.edits) taken.add(at)
      return true
    })
}
