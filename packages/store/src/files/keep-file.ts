import type { StoreContext } from '../context.ts'

export interface KeptFile {
  readonly sha256: string
  readonly name: string
  readonly mediaType: string
  readonly body: Uint8Array
  /** ISO 8601. */
  readonly at: string
}

/** Keeps the bytes of a file; the same bytes are kept once, under the name they first came by. */
export const keepFile = async ({ db, region }: StoreContext, file: KeptFile): Promise<void> => {
  await db
    .insertInto('files')
    .values({
      region,
      sha256: file.sha256,
      name: file.name,
      media_type: file.mediaType,
      bytes: file.body.byteLength,
      created_at: file.at,
      body: file.body,
    })
    .onConflict((conflict) => conflict.columns(['region', 'sha256']).doNothing())
    .execute()
}

/** The bytes as they came. */
export const findFile = async (
  { db, region }: StoreContext,
  sha256: string,
): Promise<Omit<KeptFile, 'at'> | undefined> => {
  const row = await db
    .selectFrom('files')
    .select(['sha256', 'name', 'media_type', 'body'])
    .where('region', '=', region)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row && { sha256: row.sha256, name: row.name, mediaType: row.media_type, body: row.body }
}

/** Bytes that no disclosure was read from, no template is made from, and no uploaded file waits for. */
const unneeded = ({ db, region }: StoreContext) =>
  db
    .deleteFrom('files')
    .where('files.region', '=', region)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('disclosures')
            .select('disclosures.id')
            .where('disclosures.region', '=', region)
            .whereRef('disclosures.sha256', '=', 'files.sha256'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('upload_files')
            .select('upload_files.id')
            .where('upload_files.region', '=', region)
            .whereRef('upload_files.sha256', '=', 'files.sha256')
            .where('upload_files.stage', '=', 'waiting'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('templates')
            .select('templates.id')
            .where('templates.region', '=', region)
            .whereRef('templates.sha256', '=', 'files.sha256'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('template_drafts')
            .select('template_drafts.id')
            .where('template_drafts.region', '=', region)
            .whereRef('template_drafts.sha256', '=', 'files.sha256'),
        ),
      ),
    )

/** Drops the bytes of a file that was refused; those of a disclosure, or still waited for, stay. */
export const dropFile = async (context: StoreContext, sha256: string): Promise<void> => {
  await unneeded(context).where('files.sha256', '=', sha256).execute()
}

/** Drops all bytes that nothing needs: what a crash between a refusal and `dropFile` left. */
export const sweepFiles = async (context: StoreContext): Promise<void> => {
  await unneeded(context).execute()
}
