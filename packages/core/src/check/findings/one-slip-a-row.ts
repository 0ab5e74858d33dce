import type { Finding } from '../../form/index.ts'

/** What a slip of the columns makes the reader say of one row, the most telling first. */
const slips = ['level2-label-lost', 'level1-label-lost', 'cells-slipped'] as const

const rowOf = ({ at }: Finding): string | undefined =>
  /^\/forms\/\d+\/(?:indicators|emptyLevels)\/\d+/.exec(at ?? '')?.[0]

/**
 * A row that slipped out of its columns takes its labels with it: of what the reader says of them one finding is left,
 * that on the level-2 label where there is one, and of two labels the later, which stands nearer to the row.
 */
export const oneSlipARow = (findings: readonly Finding[]): readonly Finding[] => {
  const rows = Map.groupBy(
    findings.filter(({ rule }) => slips.some((slip) => slip === rule)),
    rowOf,
  )
  const kept = new Set(
    [...rows].flatMap(([row, said]) => {
      if (row === undefined) return said
      const worst = slips.find((slip) => said.some(({ rule }) => rule === slip))
      return said.findLast(({ rule }) => rule === worst) ?? []
    }),
  )
  return findings.filter((finding) => !slips.some((slip) => slip === finding.rule) || kept.has(finding))
}
