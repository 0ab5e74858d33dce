import type { Kysely } from 'kysely'
import type { StoreDialect } from '../dialect/store-dialect.ts'
import { createGrowingTable, type GrowingTable } from './growing-table.ts'

const toFile = { columns: ['sha256'], to: 'files', key: ['sha256'] }

const tables: readonly GrowingTable[] = [
  {
    name: 'templates',
    columns: {
      id: 'text',
      version: 'text',
      body: 'text',
      valid_from: 'text?',
      valid_to: 'text?',
      state: 'text',
      sha256: 'text?',
      file_name: 'text',
      answers: 'text',
      person: 'text',
      created_at: 'text',
      changed_at: 'text',
    },
    key: ['id', 'version'],
    refers: [toFile],
  },
  {
    name: 'template_drafts',
    columns: {
      id: 'text',
      sha256: 'text',
      file_name: 'text',
      body: 'text',
      person: 'text',
      created_at: 'text',
      changed_at: 'text',
    },
    key: ['id'],
    refers: [toFile],
    indexes: { time: ['changed_at', 'id'] },
  },
]

/** A region's own templates, every version for ever, and those that are still being made from a blank form. */
export const templates = async (db: Kysely<unknown>, dialect: StoreDialect): Promise<void> => {
  for (const table of tables) await createGrowingTable(db, table, dialect.bytes)
}
