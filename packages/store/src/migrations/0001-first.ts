import type { Kysely } from 'kysely'
import type { StoreDialect } from '../dialect/store-dialect.ts'
import { createGrowingTable, type GrowingTable } from './growing-table.ts'

const toDisclosure = { columns: ['disclosure_id'], to: 'disclosures', key: ['id'] }
const toForm = { columns: ['disclosure_id', 'form'], to: 'forms', key: ['disclosure_id', 'form'] }

/** The library is paged by each of these: equal values are told apart by id. */
const sorted = ['updated_at', 'title', 'unit', 'year', 'errors', 'findings']

const tables: readonly GrowingTable[] = [
  {
    name: 'files',
    columns: {
      sha256: 'text',
      name: 'text',
      media_type: 'text',
      bytes: 'integer',
      created_at: 'text',
      body: 'bytes',
    },
    key: ['sha256'],
  },
  {
    name: 'disclosures',
    columns: {
      id: 'text',
      sha256: 'text?',
      file_name: 'text',
      title: 'text',
      unit: 'text',
      year: 'integer',
      latest: 'integer',
      created_at: 'text',
      updated_at: 'text',
      binned: 'integer',
      forms: 'integer',
      indicators: 'integer',
      errors: 'integer',
      warnings: 'integer',
      hints: 'integer',
      findings: 'integer',
      reading: 'integer',
      understood: 'integer',
      engine: 'text',
    },
    key: ['id'],
    unique: [['sha256']],
    refers: [{ columns: ['sha256'], to: 'files', key: ['sha256'] }],
    indexes: {
      ...Object.fromEntries(sorted.map((column) => [column, ['binned', column, 'id']])),
      engine: ['engine'],
    },
  },
  {
    name: 'revisions',
    columns: {
      disclosure_id: 'text',
      number: 'integer',
      parent: 'integer?',
      kind: 'text',
      author: 'text',
      note: 'text',
      created_at: 'text',
      engine: 'text',
      templates: 'text',
      body: 'text',
    },
    key: ['disclosure_id', 'number'],
    refers: [toDisclosure],
  },
  {
    name: 'forms',
    columns: {
      disclosure_id: 'text',
      form: 'integer',
      title: 'text',
      project: 'text',
      unit: 'text',
      department: 'text',
      year: 'integer',
      template: 'text',
      phase: 'text',
      subject: 'text',
      indicators: 'integer',
    },
    key: ['disclosure_id', 'form'],
    refers: [toDisclosure],
    indexes: {
      template: ['template', 'disclosure_id'],
      phase: ['phase', 'disclosure_id'],
      unit: ['unit', 'disclosure_id'],
    },
  },
  {
    name: 'indicators',
    columns: {
      disclosure_id: 'text',
      form: 'integer',
      position: 'integer',
      level1: 'text',
      level2: 'text',
      name: 'text',
      target: 'text',
      actual: 'text?',
      weight: 'text?',
      score: 'text?',
    },
    key: ['disclosure_id', 'form', 'position'],
    refers: [toForm],
    indexes: { name: ['level2', 'name', 'disclosure_id'] },
  },
  {
    name: 'money',
    columns: {
      disclosure_id: 'text',
      form: 'integer',
      position: 'integer',
      path: 'text',
      money_column: 'text',
      raw: 'text',
      fen: 'bigint?',
    },
    key: ['disclosure_id', 'form', 'position'],
    refers: [toForm],
  },
  {
    name: 'findings',
    columns: {
      disclosure_id: 'text',
      position: 'integer',
      form: 'integer?',
      rule: 'text',
      severity: 'text',
      origin: 'text',
      at: 'text?',
    },
    key: ['disclosure_id', 'position'],
    refers: [toDisclosure],
    indexes: { rule: ['rule', 'origin', 'disclosure_id'] },
  },
  {
    name: 'search_entries',
    columns: { disclosure_id: 'text', entry: 'integer' },
    key: ['disclosure_id'],
    refers: [toDisclosure],
    indexes: { entry: ['entry'] },
  },
  {
    name: 'uploads',
    columns: { id: 'text', created_at: 'text', finished: 'integer' },
    key: ['id'],
    indexes: { time: ['created_at', 'id'] },
  },
  {
    name: 'upload_files',
    columns: {
      upload_id: 'text',
      position: 'integer',
      id: 'text',
      name: 'text',
      bytes: 'integer',
      media_type: 'text?',
      sha256: 'text?',
      stage: 'text',
      disclosure_id: 'text?',
      problem: 'text?',
    },
    key: ['upload_id', 'position'],
    refers: [{ columns: ['upload_id'], to: 'uploads', key: ['id'] }],
    indexes: { stage: ['stage'] },
  },
  {
    name: 'sessions',
    columns: { token_hash: 'text', created_at: 'text', expires_at: 'text' },
    key: ['token_hash'],
  },
  {
    name: 'sign_in_links',
    columns: { token_hash: 'text', created_at: 'text', expires_at: 'text', used_at: 'text?' },
    key: ['token_hash'],
  },
  { name: 'settings', columns: { key: 'text', value: 'text' }, key: ['key'] },
  {
    name: 'acts',
    columns: { id: 'text', at: 'text', person: 'text', act: 'text', disclosure_id: 'text?', data: 'text' },
    key: ['id'],
    indexes: { disclosure: ['disclosure_id', 'id'] },
  },
]

/** The first schema. */
export const first = async (db: Kysely<unknown>, dialect: StoreDialect): Promise<void> => {
  await db.schema
    .createTable('installation')
    .addColumn('only', 'integer', (column) => column.primaryKey())
    .addColumn('region', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute()
  for (const table of tables) await createGrowingTable(db, table, dialect.bytes)
  await dialect.createSearch(db)
}
