import { Kysely, type Logger } from 'kysely'
import type { StoreContext } from './context.ts'
import type { StoreDialect } from './dialect/store-dialect.ts'
import { migrate } from './migrations/migrate.ts'
import { bindStore, type Store } from './store.ts'
import type { Tables } from './tables.ts'

export interface OpenStoreOptions {
  readonly dialect: StoreDialect
  /** Administrative code of the county; chosen once, when the data folder is made. */
  readonly region: string
  /** ISO 8601, for the installation's row. */
  readonly now: string
  /** Sees every query: for tests. */
  readonly log?: Logger
}

/** `region-differs`: the data belong to another region, and only an offline migration may change that. */
export type OpenedStore =
  | { readonly kind: 'open'; readonly store: Store; readonly steps: readonly string[] }
  | { readonly kind: 'migration-failed'; readonly step: string; readonly why: string }
  | { readonly kind: 'region-differs'; readonly found: string }

const installedRegion = async (db: Kysely<Tables>, region: string, now: string): Promise<string> => {
  await db
    .insertInto('installation')
    .values({ only: 1, region, created_at: now })
    .onConflict((conflict) => conflict.column('only').doNothing())
    .execute()
  const row = await db.selectFrom('installation').select('region').where('only', '=', 1).executeTakeFirstOrThrow()
  return row.region
}

const kyselyOf = (dialect: ConstructorParameters<typeof Kysely>[0]['dialect'], log: Logger | undefined) =>
  new Kysely<Tables>({ dialect, ...(log ? { log } : {}) })

/**
 * Opens the store, bringing its schema up to date first.
 * @example
 * const opened = await openStore({ dialect: sqlite('data/jiheng.sqlite'), region: '000000', now: '2026-01-01T00:00:00.000Z' })
 * if (opened.kind === 'open') await opened.store.listDisclosures({ sort: 'updated', order: 'desc', limit: 100 })
 */
export const openStore = async ({ dialect, region, now, log }: OpenStoreOptions): Promise<OpenedStore> => {
  const db = kyselyOf(dialect.writer, log)
  const migrated = await migrate(db as unknown as Kysely<never>, dialect)
  if (migrated.kind === 'failed') {
    await db.destroy().catch(() => undefined)
    return { kind: 'migration-failed', step: migrated.step, why: migrated.why }
  }
  const found = await installedRegion(db, region, now)
  if (found !== region) {
    await db.destroy()
    return { kind: 'region-differs', found }
  }
  const reader = dialect.reader ? kyselyOf(dialect.reader, log) : db
  const context: StoreContext = { db, reader, dialect, region }
  return { kind: 'open', store: bindStore(context), steps: migrated.steps }
}
