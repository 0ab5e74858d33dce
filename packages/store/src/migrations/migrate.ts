import type { Kysely } from 'kysely'
import { type Migration, type MigrationResultSet, Migrator } from 'kysely/migration'
import type { StoreDialect } from '../dialect/store-dialect.ts'
import { migrations, type StoreMigration } from './index.ts'

/** What a migration did. `failed` names the step; everything of this run was undone. */
export type MigrationReport =
  | { readonly kind: 'migrated'; readonly steps: readonly string[] }
  | { readonly kind: 'failed'; readonly step: string; readonly why: string }

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const reportOf = ({ error, results = [] }: MigrationResultSet): MigrationReport => {
  if (error === undefined)
    return {
      kind: 'migrated',
      steps: results.filter((one) => one.status === 'Success').map((one) => one.migrationName),
    }
  const failed = results.find((one) => one.status === 'Error')
  return { kind: 'failed', step: failed?.migrationName ?? '', why: reasonOf(error) }
}

/**
 * Brings a database up to the newest schema. Never throws: a database that is newer than this program, or broken, is a
 * result that the entry point turns into a sentence.
 * @example await migrate(db, sqlite('jiheng.sqlite')) // { kind: 'migrated', steps: ['0001-first'] }
 */
export const migrate = async (
  db: Kysely<never>,
  dialect: StoreDialect,
  steps: readonly StoreMigration[] = migrations,
): Promise<MigrationReport> => {
  const byName: Record<string, Migration> = {}
  for (const { name, up } of steps) byName[name] = { up: (inside) => up(inside, dialect) }
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: async () => byName } })
    return reportOf(await migrator.migrateToLatest())
  } catch (error) {
    return { kind: 'failed', step: '', why: reasonOf(error) }
  }
}
