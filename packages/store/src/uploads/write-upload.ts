import { inTransaction, type StoreContext } from '../context.ts'
import { type KeptFile, keepFile } from '../files/keep-file.ts'
import type { KeptStage, StoredProblem } from './upload.ts'

/** Begins an upload without files. */
export const addUpload = async ({ db, region }: StoreContext, id: string, at: string): Promise<void> => {
  await db.insertInto('uploads').values({ region, id, created_at: at, finished: 0 }).execute()
}

export interface NewUploadFile {
  readonly uploadId: string
  readonly id: string
  readonly position: number
  readonly name: string
  readonly bytes: number
  /** Kept with the row; absent for a file that is refused at the door. */
  readonly file?: KeptFile
  readonly problem?: StoredProblem
}

const insertFile = async (inside: StoreContext, input: NewUploadFile): Promise<void> => {
  if (input.file) await keepFile(inside, input.file)
  await inside.db
    .insertInto('upload_files')
    .values({
      region: inside.region,
      upload_id: input.uploadId,
      position: input.position,
      id: input.id,
      name: input.name,
      bytes: input.bytes,
      media_type: null,
      sha256: input.file?.sha256 ?? null,
      stage: input.problem ? 'refused' : 'waiting',
      disclosure_id: null,
      problem: input.problem ? JSON.stringify(input.problem) : null,
    })
    .execute()
}

/** Adds a file to an upload together with its bytes: after a crash it is there whole, or not at all. */
export const addUploadFile = (context: StoreContext, input: NewUploadFile): Promise<void> =>
  inTransaction(context, (inside) => insertFile(inside, input))

export interface UploadFileEnd {
  readonly uploadId: string
  readonly position: number
  readonly stage: Exclude<KeptStage, 'waiting'>
  readonly mediaType?: string
  readonly disclosureId?: string
  readonly problem?: StoredProblem
}

/** Writes down how a file of an upload ended. */
export const endUploadFile = async ({ db, region }: StoreContext, end: UploadFileEnd): Promise<void> => {
  await db
    .updateTable('upload_files')
    .set({
      stage: end.stage,
      media_type: end.mediaType ?? null,
      disclosure_id: end.disclosureId ?? null,
      problem: end.problem ? JSON.stringify(end.problem) : null,
    })
    .where('region', '=', region)
    .where('upload_id', '=', end.uploadId)
    .where('position', '=', end.position)
    .execute()
}

/** An archive of an upload came to be its files, each queued as a file of its own: all of them, or after a crash none. */
export const unpackUploadFile = (
  context: StoreContext,
  end: Omit<UploadFileEnd, 'stage' | 'disclosureId' | 'problem'>,
  members: readonly NewUploadFile[],
): Promise<void> =>
  inTransaction(context, async (inside) => {
    for (const member of members) await insertFile(inside, member)
    await endUploadFile(inside, { ...end, stage: 'unpacked' })
  })

/** Every file of the upload has ended. */
export const finishUpload = async ({ db, region }: StoreContext, id: string): Promise<void> => {
  await db.updateTable('uploads').set({ finished: 1 }).where('region', '=', region).where('id', '=', id).execute()
}
