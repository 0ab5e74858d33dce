import type { SQLInputValue, SQLOutputValue } from 'node:sqlite'

/**
 * A parameter as node:sqlite can bind it: it takes neither truth values nor dates.
 * @example toSqlite(true) // 1
 */
export const toSqlite = (value: unknown): SQLInputValue => {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return value.toISOString()
  if (value === null || typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string')
    return value
  if (ArrayBuffer.isView(value)) return value as NodeJS.ArrayBufferView
  throw new TypeError(
    `A query parameter of type ${typeof value} cannot be stored: give text, number, boolean, Date, bytes or null.`,
  )
}

/** A row as a plain object: node:sqlite gives rows without a prototype, on which `toEqual` and spreads of others stumble. */
export const fromSqlite = (row: Record<string, SQLOutputValue>): Record<string, SQLOutputValue> => ({ ...row })
