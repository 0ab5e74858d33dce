import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'

/** SQLite undoes CREATE TABLE with its transaction, so a migration that fails leaves nothing behind. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** One connection: how it answers a query, and how it is closed. */
export interface SqliteBackend {
  readonly run: <R>(sql: string, parameters: readonly unknown[]) => QueryResult<R> | Promise<QueryResult<R>>
  readonly close: () => void | Promise<void>
}

const connectionOf = (backend: SqliteBackend): DatabaseConnection => ({
  executeQuery: async <R>(query: CompiledQuery): Promise<QueryResult<R>> => backend.run<R>(query.sql, query.parameters),
  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await backend.run<R>(query.sql, query.parameters)
  },
})

const driverOf = (open: () => SqliteBackend): Driver => {
  let backend: SqliteBackend | undefined
  let connection: DatabaseConnection | undefined
  const say = (sql: string) => async (to: DatabaseConnection) => {
    await to.executeQuery(CompiledQuery.raw(sql))
  }
  return {
    init: async () => {
      backend = open()
      connection = connectionOf(backend)
    },
    acquireConnection: async () => {
      if (!connection) throw new Error('The store is closed.')
      return connection
    },
    // "immediate": a transaction that reads first and writes later would otherwise fail half-way when another writes.
    beginTransaction: say('begin immediate'),
    commitTransaction: say('commit'),
    rollbackTransaction: say('rollback'),
    releaseConnection: async () => undefined,
    destroy: async () => {
      connection = undefined
      await backend?.close()
    },
  }
}

/** Kysely over one SQLite connection. Kysely itself lets one query or transaction at a time use it. */
export const sqliteDialect = (open: () => SqliteBackend): Dialect => ({
  createAdapter: () => new TransactionalSqliteAdapter(),
  createDriver: () => driverOf(open),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
})
