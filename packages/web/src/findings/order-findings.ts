import type { LayoutDocument } from '@jiheng/core/layout'
import type { PresentedFinding } from '../api/types.ts'

/** What of the findings is shown. */
export interface FindingFilter {
  readonly severities: ReadonlySet<PresentedFinding['severity']>
  /** Only those of this form; `undefined`: all of the publication. */
  readonly form: number | undefined
  /** Where each cell stands on the paper, by pointer. */
  readonly positions: ReadonlyMap<string, number>
}

export interface FindingGroup {
  /**
   * Index of the form; null: the publication itself; `across`: what holding it against other documents found; `aside`: what
   * people have set aside; `reading`: what the extraction of the text damaged.
   */
  readonly of: number | null | 'across' | 'aside' | 'reading'
  readonly findings: readonly PresentedFinding[]
}

/**
 * Findings in the order of the paper: those of the whole publication first, then form by form, then those that come of
 * other documents, those that are set aside, and last what damage of the text was decided on while reading, which is nobody's fault.
 */
export function groupFindings(
  findings: readonly PresentedFinding[],
  { severities, form, positions }: FindingFilter,
): readonly FindingGroup[] {
  // What stands on no paper keeps its place before the rest of its group: it speaks of the form as a whole.
  const position = ({ at }: PresentedFinding) => (at === undefined ? -1 : (positions.get(at) ?? -1))
  const shown = findings
    .filter((finding) => severities.has(finding.severity) && (form === undefined || finding.form === form))
    .toSorted((a, b) => position(a) - position(b))
  const groups = Map.groupBy(shown, (finding): FindingGroup['of'] =>
    finding.origin === 'reading' ? 'reading' : finding.setAside ? 'aside' : finding.across ? 'across' : finding.form,
  )
  const last = { across: 1e6, aside: 2e6, reading: 3e6 }
  const rank = (of: FindingGroup['of']) => (of === null ? -1 : typeof of === 'string' ? last[of] : of)
  return [...groups].map(([of, inGroup]) => ({ of, findings: inGroup })).sort((a, b) => rank(a.of) - rank(b.of))
}

/** Every cell's place in the order of the paper, by each of its pointers. */
export const positionsOf = (layout: LayoutDocument): ReadonlyMap<string, number> => {
  const positions = new Map<string, number>()
  const add = (at: readonly string[] | undefined) => {
    for (const pointer of at ?? []) if (!positions.has(pointer)) positions.set(pointer, positions.size)
  }
  for (const part of layout.parts) {
    if (part.kind === 'paragraph') add(part.at)
    if (part.kind === 'table') for (const row of part.rows) for (const cell of row.cells) add(cell.at)
  }
  return positions
}
