import type { Kysely } from 'kysely'
import type { StoreDialect } from '../dialect/store-dialect.ts'
import { createGrowingTable } from './growing-table.ts'

/** What people said of two forms: whether they are of one project. Each pair stands once, the smaller id first. */
export const pairings = async (db: Kysely<unknown>, dialect: StoreDialect): Promise<void> => {
  await createGrowingTable(
    db,
    {
      name: 'pairings',
      columns: {
        disclosure_id: 'text',
        form: 'integer',
        other_id: 'text',
        other_form: 'integer',
        verdict: 'text',
        person: 'text',
        created_at: 'text',
      },
      key: ['disclosure_id', 'form', 'other_id', 'other_form'],
      refers: [
        { columns: ['disclosure_id'], to: 'disclosures', key: ['id'] },
        { columns: ['other_id'], to: 'disclosures', key: ['id'] },
      ],
      indexes: { other: ['other_id'] },
    },
    dialect.bytes,
  )
  // Forms of one project are looked for by its name.
  await db.schema.createIndex('forms_project').on('forms').columns(['region', 'project', 'disclosure_id']).execute()
}
