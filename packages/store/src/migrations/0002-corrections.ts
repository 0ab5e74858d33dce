import type { Kysely } from 'kysely'
import type { StoreDialect } from '../dialect/store-dialect.ts'
import { createGrowingTable } from './growing-table.ts'

/** What corrections of one file say of others of its layout: the newest at each place of a layout. */
export const corrections = async (db: Kysely<unknown>, dialect: StoreDialect): Promise<void> =>
  createGrowingTable(
    db,
    {
      name: 'corrections',
      columns: {
        fingerprint: 'text',
        anchor: 'text',
        body: 'text',
        disclosure_id: 'text',
        person: 'text',
        created_at: 'text',
      },
      key: ['fingerprint', 'anchor'],
      refers: [{ columns: ['disclosure_id'], to: 'disclosures', key: ['id'] }],
    },
    dialect.bytes,
  )
