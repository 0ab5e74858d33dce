import type { StoreDialect } from '../store-dialect.ts'
import { sqliteDialect } from './sqlite-dialect.ts'
import { sqliteReader } from './sqlite-reader.ts'
import { createSearch, indexText, textMatches } from './sqlite-search.ts'
import { sqliteWriter } from './sqlite-writer.ts'

/**
 * SQLite in one file, without a server: the embedded default.
 * @example sqlite('/var/lib/jiheng/jiheng.sqlite')
 */
export const sqlite = (file: string): StoreDialect => ({
  name: 'sqlite',
  writer: sqliteDialect(() => sqliteWriter(file)),
  // A database in memory belongs to one connection.
  ...(file === ':memory:' ? {} : { reader: sqliteDialect(() => sqliteReader(file)) }),
  bytes: 'blob',
  createSearch,
  indexText,
  textMatches,
})
