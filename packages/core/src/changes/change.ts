import type { Correction } from '../correct/correction.ts'
import type { CellEdit } from '../edit/apply-edits.ts'
import type { Level1, Level2 } from '../form/codes.ts'

/** The parts of a form that have rows to add, remove and move. */
export type RowPart = 'indicators' | 'schedule' | 'subGoals' | 'safeguards' | 'tasks' | 'reviews'

interface RowAt {
  /** Index of the form in its Disclosure. */
  readonly form: number
  readonly of: RowPart
  readonly index: number
}

/**
 * One step of an edit. `edit`: a cell gets another text; `edits`: several cells at once, so that no pointer moves between
 * them; `insert`: an empty row comes to stand at `index`, the levels say which group of indicators it joins; `move`: a row
 * goes to another index of the same list. A `Correction` says what cells of the source are.
 */
export type Change =
  | ({ readonly kind: 'edit' } & CellEdit)
  | { readonly kind: 'edits'; readonly edits: readonly CellEdit[] }
  | ({ readonly kind: 'insert'; readonly level1?: Level1; readonly level2?: Level2 } & RowAt)
  | ({ readonly kind: 'remove' } & Omit<RowAt, 'of'> & { readonly of: RowPart | 'emptyLevels' })
  | ({ readonly kind: 'move'; readonly to: number } & RowAt)
  | Correction
