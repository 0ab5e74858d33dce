import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { QueryResult } from 'kysely'
import { fromSqlite, toSqlite } from './sqlite-values.ts'

/** Prepared statements kept for reuse; the oldest goes first. */
const kept = 200

/** Runs statements on one connection and remembers how they were prepared. */
export const statementRunner = (database: DatabaseSync) => {
  const prepared = new Map<string, StatementSync>()
  const prepare = (sql: string): StatementSync => {
    const known = prepared.get(sql)
    if (known) return known
    const statement = database.prepare(sql)
    const oldest = prepared.keys().next().value
    if (prepared.size >= kept && oldest !== undefined) prepared.delete(oldest)
    prepared.set(sql, statement)
    return statement
  }
  return <R>(sql: string, parameters: readonly unknown[]): QueryResult<R> => {
    const statement = prepare(sql)
    const values = parameters.map(toSqlite)
    if (statement.columns().length > 0) return { rows: statement.all(...values).map(fromSqlite) as R[] }
    const { changes, lastInsertRowid } = statement.run(...values)
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
  }
}
