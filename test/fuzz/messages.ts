import type { CorpusFile } from './corpus.ts'

/** What a worker is told: every `step`-th number from `from` on is a file to make and read. */
export interface FuzzOrder {
  readonly corpus: readonly CorpusFile[]
  readonly seed: number
  readonly from: number
  readonly step: number
}

/** What a worker says: before each file its number, after it how it ended. */
export type FuzzNews =
  | { readonly kind: 'begins'; readonly number: number; readonly format: string }
  | { readonly kind: 'ended'; readonly number: number; readonly format: string; readonly outcome: string }
  | { readonly kind: 'fault'; readonly number: number; readonly format: string; readonly why: string }
