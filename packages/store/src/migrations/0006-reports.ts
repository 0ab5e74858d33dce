import type { Kysely } from 'kysely'
import type { StoreDialect } from '../dialect/store-dialect.ts'
import { createGrowingTable } from './growing-table.ts'

/** Reports on many documents: what was asked for, and once made what was found. */
export const reports = (db: Kysely<unknown>, dialect: StoreDialect): Promise<void> =>
  createGrowingTable(
    db,
    {
      name: 'reports',
      columns: {
        id: 'text',
        asked: 'text',
        state: 'text',
        outcome: 'text',
        engine: 'text',
        body: 'bytes?',
        person: 'text',
        created_at: 'text',
      },
      key: ['id'],
      indexes: { created: ['created_at', 'id'], state: ['state'] },
    },
    dialect.bytes,
  )
