import type { Kysely } from 'kysely'
import type { StoreDialect } from './dialect/store-dialect.ts'
import type { Tables } from './tables.ts'

/** What every function of the store works with. */
export interface StoreContext {
  /** Writes, and reads of single things; inside a transaction, the transaction. */
  readonly db: Kysely<Tables>
  /** Heavy reads: lists, searches, counts. */
  readonly reader: Kysely<Tables>
  readonly dialect: StoreDialect
  readonly region: string
}

/** Runs `work` in one transaction: all of it is kept, or nothing. */
export const inTransaction = <R>(context: StoreContext, work: (inside: StoreContext) => Promise<R>): Promise<R> =>
  context.db.transaction().execute((db) => work({ ...context, db }))
