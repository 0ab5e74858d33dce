import type { HeadReader } from '../head/head-reader.ts'
import type { Strip } from '../source/strip.ts'
import type { TableReader } from '../table/table-reader.ts'

/** One form found in the source, its rows read but not yet typed. */
export interface FoundForm {
  readonly title: Strip | undefined
  readonly head: HeadReader['head']
  readonly shape: HeadReader['shape']
  readonly table: ReturnType<TableReader['table']> | undefined
  /** How many rows of the shape stand above the table; the others stand below it. */
  readonly aboveTable: number
  readonly strips: readonly Strip[]
  readonly pageNumbers: readonly Strip[]
  readonly repeated: readonly Strip[]
  /** Lines inside the form that no part of it claims. */
  readonly leftover: readonly Strip[]
  /** The row in which the file ends. */
  readonly cut?: Strip
}

/** The source in order: forms, tables that are none, and runs of everything else. */
export type Part =
  | { readonly kind: 'form'; readonly form: FoundForm }
  | { readonly kind: 'table'; readonly title?: readonly Strip[]; readonly strips: readonly Strip[] }
  | { readonly kind: 'prose'; readonly strips: readonly Strip[] }
