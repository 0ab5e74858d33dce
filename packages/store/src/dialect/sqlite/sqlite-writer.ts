import { DatabaseSync } from 'node:sqlite'
import { statementRunner } from './run-statement.ts'
import type { SqliteBackend } from './sqlite-dialect.ts'

/** Bytes of cached pages; negative numbers are KiB to SQLite. */
const cacheKib = 32 * 1024

/**
 * The connection that writes. FULL: every commit is on the disk before it is answered, also in WAL mode, where NORMAL would
 * lose the last commits with the power.
 */
export const sqliteWriter = (file: string): SqliteBackend => {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: 5_000 })
  database.exec(`
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma foreign_keys = on;
    pragma temp_store = memory;
    pragma cache_size = -${cacheKib};
  `)
  return {
    run: statementRunner(database),
    close: () => {
      database.exec('pragma optimize')
      database.close()
    },
  }
}
