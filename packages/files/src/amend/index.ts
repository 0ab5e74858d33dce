export { type Amendment, amend } from './amend.ts'
export { type AmendedSource, amendSource } from './amend-source.ts'
export type { Amended, CellChange, NotAmended, NotAmendedReason } from './cell-change.ts'
