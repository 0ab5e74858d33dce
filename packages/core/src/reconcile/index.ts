export {
  type Compared,
  type Comparison,
  compared,
  comparisonsOf,
  type FormOfPile,
  partnersOf,
} from './comparisons.ts'
export * from './differences.ts'
export { type Digest, digestOf } from './digest.ts'
export { fileForms, type IdOf, unitKey } from './file-forms.ts'
export { matchRows, type RowMatch, type RowPair, rowKey } from './match-rows.ts'
export type { MoneyChange } from './money-changes.ts'
export { type PairOptions, pairForms } from './pair-forms.ts'
export * from './pairing.ts'
export * from './present-table.ts'
export * from './project-table.ts'
export { reconcileAll } from './reconcile-all.ts'
export { changeOfTarget, type TargetChange } from './target-change.ts'
export * from './words.ts'
