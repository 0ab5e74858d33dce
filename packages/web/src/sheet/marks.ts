import type { PresentedFinding } from '../api/types.ts'
import { type Severity, severities } from '../ui/severity.tsx'

/** Findings by the pointer of the Printed they mark. */
export type Marks = ReadonlyMap<string, readonly PresentedFinding[]>

export const marksOf = (findings: readonly PresentedFinding[]): Marks => {
  const marks = new Map<string, PresentedFinding[]>()
  for (const finding of findings) {
    if (finding.at === undefined) continue
    const there = marks.get(finding.at)
    if (there) there.push(finding)
    else marks.set(finding.at, [finding])
  }
  return marks
}

const none: readonly PresentedFinding[] = []

/** The findings of a cell: those of every Printed that it shows, each once. */
export const findingsAt = (marks: Marks, at: readonly string[] | undefined): readonly PresentedFinding[] => {
  if (!at || at.length === 0) return none
  if (at.length === 1) return marks.get(at[0] ?? '') ?? none
  const all = new Set(at.flatMap((pointer) => marks.get(pointer) ?? none))
  return all.size === 0 ? none : [...all]
}

/** The gravest severity among findings. */
export const gravest = (findings: readonly PresentedFinding[]): Severity =>
  severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'hint'

/** Whether two lists hold the same findings, so that a cell need not be drawn again. */
export const sameFindings = (
  a: readonly PresentedFinding[] | undefined,
  b: readonly PresentedFinding[] | undefined,
): boolean => a === b || (a?.length === b?.length && a !== undefined && a.every((finding, i) => finding === b?.[i]))
