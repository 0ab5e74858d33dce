import type { StoreContext } from '../context.ts'
import { type Revision, type RevisionInfo, revisionColumns, revisionInfo, revisionWithText } from './revision.ts'

export interface DisclosureRow {
  readonly id: string
  readonly sha256: string | null
  readonly fileName: string
  readonly latest: number
  readonly binned: boolean
  readonly understood: number
}

/** A disclosure's own row, in the bin or not. */
export const findDisclosure = async ({ db, region }: StoreContext, id: string): Promise<DisclosureRow | undefined> => {
  const row = await db
    .selectFrom('disclosures')
    .select(['id', 'sha256', 'file_name', 'latest', 'binned', 'understood'])
    .where('region', '=', region)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { file_name: fileName, binned, ...rest } = row
  return { ...rest, fileName, binned: binned === 1 }
}

/** The disclosure that was read from these bytes. */
export const findDisclosureOfFile = async (
  { db, region }: StoreContext,
  sha256: string,
): Promise<{ readonly id: string; readonly title: string; readonly binned: boolean } | undefined> => {
  const row = await db
    .selectFrom('disclosures')
    .select(['id', 'title', 'binned'])
    .where('region', '=', region)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row && { id: row.id, title: row.title, binned: row.binned === 1 }
}

/** One revision with its text. */
export const findRevision = async (
  { db, region }: StoreContext,
  id: string,
  number: number,
): Promise<Revision | undefined> => {
  const row = await db
    .selectFrom('revisions')
    .select([...revisionColumns, 'body'])
    .where('region', '=', region)
    .where('disclosure_id', '=', id)
    .where('number', '=', number)
    .executeTakeFirst()
  return row && revisionWithText(row)
}

/** All revisions without their texts, newest first. */
export const listRevisions = async ({ db, region }: StoreContext, id: string): Promise<readonly RevisionInfo[]> => {
  const rows = await db
    .selectFrom('revisions')
    .select(revisionColumns)
    .where('region', '=', region)
    .where('disclosure_id', '=', id)
    .orderBy('number', 'desc')
    .execute()
  return rows.map(revisionInfo)
}
