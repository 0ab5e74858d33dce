import type { Finding } from '../../form/index.ts'

const rowOf = ({ form, place: { line, page, table, row } }: Finding): string =>
  JSON.stringify([form, line, page, table, row])

/**
 * A row in whose middle the file ends is not charged with what the rest of it would have said (no target, half a name):
 * of such a row only the reader's own finding is left.
 */
export const notOfCutRows = (findings: readonly Finding[]): readonly Finding[] => {
  const cut = new Set(findings.filter(({ rule, sentence }) => rule === 'form-cut' && sentence === 'row').map(rowOf))
  return cut.size === 0 ? findings : findings.filter((each) => each.origin === 'reading' || !cut.has(rowOf(each)))
}
