import { inTransaction, type StoreContext } from '../context.ts'
import { type KeptFile, keepFile } from '../files/keep-file.ts'
import type { TemplateDraftsTable } from '../tables.ts'

/** A blank form that becomes a template, and what was said of it so far. */
export interface TemplateDraft {
  readonly id: string
  readonly sha256: string
  readonly fileName: string
  /** Answers and names; whoever makes templates knows their shape. */
  readonly body: unknown
  readonly person: string
  readonly createdAt: string
  readonly changedAt: string
}

/** Begins a draft; the bytes of its form are kept with it. */
export const addTemplateDraft = (
  context: StoreContext,
  { id, body, file, person }: { id: string; body: unknown; file: KeptFile; person: string },
): Promise<void> =>
  inTransaction(context, async (inside) => {
    await keepFile(inside, file)
    await inside.db
      .insertInto('template_drafts')
      .values({
        region: inside.region,
        id,
        sha256: file.sha256,
        file_name: file.name,
        body: JSON.stringify(body),
        person,
        created_at: file.at,
        changed_at: file.at,
      })
      .execute()
  })

/** Keeps what was answered since; false where the draft is gone. */
export const saveTemplateDraft = async (
  { db, region }: StoreContext,
  { id, body, at }: { id: string; body: unknown; at: string },
): Promise<boolean> => {
  const updated = await db
    .updateTable('template_drafts')
    .set({ body: JSON.stringify(body), changed_at: at })
    .where('region', '=', region)
    .where('id', '=', id)
    .executeTakeFirst()
  return updated.numUpdatedRows > 0n
}

/** Gives a draft up. Answers whether there was one. */
export const dropTemplateDraft = async ({ db, region }: StoreContext, id: string): Promise<boolean> => {
  const gone = await db
    .deleteFrom('template_drafts')
    .where('region', '=', region)
    .where('id', '=', id)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}

const draftOf = (row: Omit<TemplateDraftsTable, 'region'>): TemplateDraft => ({
  id: row.id,
  sha256: row.sha256,
  fileName: row.file_name,
  body: JSON.parse(row.body) as unknown,
  person: row.person,
  createdAt: row.created_at,
  changedAt: row.changed_at,
})

const columns = ['id', 'sha256', 'file_name', 'body', 'person', 'created_at', 'changed_at'] as const

export const findTemplateDraft = async (
  { db, region }: StoreContext,
  id: string,
): Promise<TemplateDraft | undefined> => {
  const row = await db
    .selectFrom('template_drafts')
    .select(columns)
    .where('region', '=', region)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && draftOf(row)
}

/** All drafts, the one worked on last first. */
export const listTemplateDrafts = async ({ db, region }: StoreContext): Promise<readonly TemplateDraft[]> => {
  const rows = await db
    .selectFrom('template_drafts')
    .select(columns)
    .where('region', '=', region)
    .orderBy('changed_at', 'desc')
    .execute()
  return rows.map(draftOf)
}
