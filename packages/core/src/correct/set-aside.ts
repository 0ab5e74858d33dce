import { tryEdits } from '../edit/apply-edits.ts'
import { accepted, type EditResult } from '../edit/result.ts'
import type { Disclosure } from '../form/disclosure.ts'
import { emptied, readFrom, withoutEmptyRows } from './release.ts'
import { settle, withSkipped } from './settle.ts'
import type { SourceCell } from './source-cell.ts'

/**
 * A person says that cells of the source are no data: what was read from them is given up, and they are listed under
 * `skipped` as `no-data`.
 */
export const setAside = (disclosure: Disclosure, cells: readonly SourceCell[]): EditResult => {
  const given = readFrom(disclosure, cells)
  const edited = tryEdits(disclosure, emptied(given))
  if (!edited.ok) return edited
  const settled = settle(edited.disclosure, cells)
  return accepted(withoutEmptyRows(withSkipped(settled, cells, 'no-data'), given))
}
