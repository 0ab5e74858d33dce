import type { Phrase } from '@jiheng/core/search'
import type { Dialect, Expression, Kysely, SqlBool } from 'kysely'
import type { Tables } from '../tables.ts'

/** The parts of a disclosure's text that are searched apart. */
export const searchParts = ['title', 'unit', 'project', 'text'] as const
export type SearchPart = (typeof searchParts)[number]
export type SearchText = Readonly<Record<SearchPart, string>>

/**
 * What differs between databases. Everything else is one schema, one list of migrations and the same queries.
 * PostgreSQL's own stands beside SQLite's in a folder of its own once it is there.
 */
export interface StoreDialect {
  readonly name: 'sqlite' | 'postgres'
  /** Connection for writing and for reading single things. */
  readonly writer: Dialect
  /** Connection for heavy reading, off the main thread where the database works in process; absent: the writer's. */
  readonly reader?: Dialect
  /** Column type of bytes. */
  readonly bytes: 'blob' | 'bytea'
  /** Makes the text index behind `search_entries`. */
  readonly createSearch: (db: Kysely<unknown>) => Promise<void>
  /** Puts a disclosure's words into the index in place of its former ones. The words are those of core/search. */
  readonly indexText: (db: Kysely<Tables>, region: string, disclosureId: string, words: SearchText) => Promise<void>
  /** True for disclosures in whose parts (absent: in any part) every phrase is found. */
  readonly textMatches: (
    region: string,
    id: Expression<string>,
    phrases: readonly Phrase[],
    part?: SearchPart,
  ) => Expression<SqlBool>
}
