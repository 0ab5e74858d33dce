import type { Kysely } from 'kysely'

/** Column types; a `?` allows null. */
export type ColumnType = 'text' | 'text?' | 'integer' | 'integer?' | 'bigint?' | 'bytes' | 'bytes?'

/**
 * A table that grows. `region` is not written here: it is made the first column of the table, and of every key, reference
 * and index, so that the table can be distributed by it.
 */
export interface GrowingTable {
  readonly name: string
  readonly columns: Readonly<Record<string, ColumnType>>
  readonly key: readonly string[]
  readonly unique?: readonly (readonly string[])[]
  readonly refers?: readonly {
    readonly columns: readonly string[]
    readonly to: string
    readonly key: readonly string[]
  }[]
  readonly indexes?: Readonly<Record<string, readonly string[]>>
}

/** Creates the table with its keys, references and indexes. */
export const createGrowingTable = async (
  db: Kysely<unknown>,
  table: GrowingTable,
  bytes: 'blob' | 'bytea',
): Promise<void> => {
  let create = db.schema.createTable(table.name).addColumn('region', 'text', (column) => column.notNull())
  for (const [name, type] of Object.entries(table.columns)) {
    const base = type.replace('?', '') as 'text' | 'integer' | 'bigint' | 'bytes'
    // Kysely names only the types of its four databases together; it prints each as written.
    const printed = base === 'bytes' ? (bytes as 'bytea') : base
    create = create.addColumn(name, printed, (column) => (type.endsWith('?') ? column : column.notNull()))
  }
  create = create.addPrimaryKeyConstraint(`${table.name}_pk`, ['region', ...table.key] as never)
  for (const columns of table.unique ?? [])
    create = create.addUniqueConstraint(`${table.name}_by_${columns.join('_')}`, ['region', ...columns] as never)
  for (const { columns, to, key } of table.refers ?? [])
    create = create.addForeignKeyConstraint(`${table.name}_to_${to}`, ['region', ...columns] as never, to, [
      'region',
      ...key,
    ])
  await create.execute()
  for (const [name, columns] of Object.entries(table.indexes ?? {}))
    await db.schema
      .createIndex(`${table.name}_by_${name}`)
      .on(table.name)
      .columns(['region', ...columns])
      .execute()
}
