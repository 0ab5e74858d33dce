import type { Kysely } from 'kysely'
import type { StoreDialect } from '../dialect/store-dialect.ts'
import { createGrowingTable } from './growing-table.ts'

/** Findings that people have set aside, with reason, name and day. */
export const suppressions = async (db: Kysely<unknown>, dialect: StoreDialect): Promise<void> =>
  createGrowingTable(
    db,
    {
      name: 'suppressions',
      columns: {
        id: 'text',
        disclosure_id: 'text',
        project: 'text',
        rule: 'text',
        body: 'text',
        person: 'text',
        created_at: 'text',
      },
      key: ['id'],
      refers: [{ columns: ['disclosure_id'], to: 'disclosures', key: ['id'] }],
      indexes: { disclosure: ['disclosure_id', 'created_at'], project: ['project', 'created_at'] },
    },
    dialect.bytes,
  )
