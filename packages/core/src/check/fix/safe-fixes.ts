import { tryEdits } from '../../edit/apply-edits.ts'
import type { Disclosure, Finding } from '../../form/index.ts'

/** A finding whose fix was made. */
export type Fixed = Finding & { readonly fix: NonNullable<Finding['fix']> }

/** What became of one Disclosure: the fixes that were made, in order, what it is now, and what is found in it now. */
export interface FixedDisclosure {
  readonly disclosure: Disclosure
  readonly made: readonly Fixed[]
  readonly findings: readonly Finding[]
}

/** A fix may show or mend another fault; more rounds than these would be fixes that undo each other. */
const rounds = 8

const hasFix = (finding: Finding): finding is Fixed =>
  finding.fix !== undefined &&
  finding.fix.edits.length > 0 &&
  finding.origin === 'document' &&
  finding.setAside === undefined

/**
 * The fixes that can be made together: of several that change one cell, the first; the others wait for the next round.
 * What the reading damaged is no fault of the document and is not fixed, nor what a person has set aside.
 * @example fixesOf(findings).map(({ rule }) => rule) // ['unit-abbreviated', 'docno-bracket']
 */
export const fixesOf = (findings: readonly Finding[]): readonly Fixed[] => {
  const taken = new Set<string>()
  return findings.filter(hasFix).filter(({ fix }) => {
    if (fix.edits.some(({ at }) => taken.has(at))) return false
    for (const { at } of fix.edits) taken.add(at)
    return true
  })
}

/** Makes the fixes of one round; a fix that no longer fits is left out. */
const oneRound = (disclosure: Disclosure, fixes: readonly Fixed[]) => {
  const made: Fixed[] = []
  let current = disclosure
  for (const finding of fixes) {
    const result = tryEdits(current, finding.fix.edits)
    if (!result.ok) continue
    current = result.disclosure
    made.push(finding)
  }
  return { current, made }
}

/**
 * Makes every fix that is safe to make unseen, again and again until nothing is left to fix. Suggestions are a person's
 * choice and are never made. The Disclosures that are given stay as they are.
 *
 * @param recheck Checks all of them together, as the findings were made.
 * @example fixSafely([disclosure], (all) => check(all, { profile }))[0]?.made.length
 */
export const fixSafely = (
  disclosures: readonly Disclosure[],
  recheck: (disclosures: readonly Disclosure[]) => readonly (readonly Finding[])[],
): readonly FixedDisclosure[] => {
  let findings = recheck(disclosures)
  let states = disclosures.map((disclosure) => ({ disclosure, made: [] as readonly Fixed[] }))
  for (let round = 0; round < rounds; round++) {
    let changed = false
    states = states.map(({ disclosure, made }, index) => {
      const done = oneRound(disclosure, fixesOf(findings[index] ?? []))
      if (done.made.length === 0) return { disclosure, made }
      changed = true
      return { disclosure: done.current, made: [...made, ...done.made] }
    })
    if (!changed) break
    findings = recheck(states.map(({ disclosure }) => disclosure))
  }
  return states.map((state, index) => ({ ...state, findings: findings[index] ?? [] }))
}
