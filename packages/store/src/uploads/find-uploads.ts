import type { StoreContext } from '../context.ts'
import { type StoredUpload, uploadFile } from './upload.ts'

const withFiles = async (
  { db, region }: StoreContext,
  uploads: readonly { readonly id: string; readonly created_at: string; readonly finished: number }[],
): Promise<readonly StoredUpload[]> => {
  if (uploads.length === 0) return []
  const rows = await db
    .selectFrom('upload_files')
    .selectAll()
    .where('region', '=', region)
    .where(
      'upload_id',
      'in',
      uploads.map((one) => one.id),
    )
    .orderBy('upload_id')
    .orderBy('position')
    .execute()
  const files = Map.groupBy(rows, (row) => row.upload_id)
  return uploads.map((one) => ({
    id: one.id,
    createdAt: one.created_at,
    finished: one.finished === 1,
    files: (files.get(one.id) ?? []).map(uploadFile),
  }))
}

/** One upload with its files, in the order they came. */
export const findUpload = async (context: StoreContext, id: string): Promise<StoredUpload | undefined> => {
  const rows = await context.db
    .selectFrom('uploads')
    .select(['id', 'created_at', 'finished'])
    .where('region', '=', context.region)
    .where('id', '=', id)
    .execute()
  return (await withFiles(context, rows))[0]
}

/** The newest uploads. */
export const listUploads = async (context: StoreContext, limit: number): Promise<readonly StoredUpload[]> => {
  const rows = await context.db
    .selectFrom('uploads')
    .select(['id', 'created_at', 'finished'])
    .where('region', '=', context.region)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return withFiles(context, rows)
}

/** Uploads that a stop or a crash left half done, oldest first. */
export const unfinishedUploads = async (context: StoreContext): Promise<readonly StoredUpload[]> => {
  const rows = await context.db
    .selectFrom('uploads')
    .select(['id', 'created_at', 'finished'])
    .where('region', '=', context.region)
    .where('finished', '=', 0)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return withFiles(context, rows)
}
