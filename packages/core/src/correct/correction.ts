import type { Assignment } from './assign.ts'
import type { SourceCell } from './source-cell.ts'

/**
 * A correction of the reading by cells of the source: `assign`, they are these cells of the form; `join`, their rows belong
 * together; `set-aside`, they are no data.
 */
export type Correction =
  | { readonly kind: 'assign'; readonly cells: readonly SourceCell[]; readonly assignments: readonly Assignment[] }
  | { readonly kind: 'join'; readonly cells: readonly SourceCell[] }
  | { readonly kind: 'set-aside'; readonly cells: readonly SourceCell[] }
