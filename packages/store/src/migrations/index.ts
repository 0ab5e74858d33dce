import type { Kysely } from 'kysely'
import type { StoreDialect } from '../dialect/store-dialect.ts'
import { first } from './0001-first.ts'
import { corrections } from './0002-corrections.ts'
import { templates } from './0003-templates.ts'
import { suppressions } from './0004-suppressions.ts'
import { pairings } from './0005-pairings.ts'
import { reports } from './0006-reports.ts'

/** One step of the schema. A step that was ever released is never changed: a new one follows. */
export interface StoreMigration {
  readonly name: string
  readonly up: (db: Kysely<unknown>, dialect: StoreDialect) => Promise<void>
}

/** All steps, oldest first. */
export const migrations: readonly StoreMigration[] = [
  { name: '0001-first', up: first },
  { name: '0002-corrections', up: corrections },
  { name: '0003-templates', up: templates },
  { name: '0004-suppressions', up: suppressions },
  { name: '0005-pairings', up: pairings },
  { name: '0006-reports', up: reports },
]
