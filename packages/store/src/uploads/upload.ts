import type { Selectable } from 'kysely'
import type { UploadFilesTable } from '../tables.ts'

/** Stages that are kept; `unpacked`: an archive whose files stand beside it. What lies between waiting and the end is told to whoever watches, but starts over after a crash. */
export type KeptStage = 'waiting' | 'done' | 'duplicate' | 'refused' | 'unpacked'

/** Why a file was refused: its sentence is made last. */
export interface StoredProblem {
  readonly id: string
  readonly data: Readonly<Record<string, unknown>>
}

export interface StoredUploadFile {
  readonly id: string
  readonly position: number
  readonly name: string
  readonly bytes: number
  readonly mediaType: string | null
  readonly sha256: string | null
  readonly stage: KeptStage
  readonly disclosureId: string | null
  readonly problem: StoredProblem | null
}

export interface StoredUpload {
  readonly id: string
  readonly createdAt: string
  readonly finished: boolean
  readonly files: readonly StoredUploadFile[]
}

/** A row of `upload_files` as the store gives it out. */
export const uploadFile = (row: Selectable<UploadFilesTable>): StoredUploadFile => ({
  id: row.id,
  position: row.position,
  name: row.name,
  bytes: row.bytes,
  mediaType: row.media_type,
  sha256: row.sha256,
  stage: row.stage as KeptStage,
  disclosureId: row.disclosure_id,
  problem: row.problem === null ? null : (JSON.parse(row.problem) as StoredProblem),
})
