import { createHash } from 'node:crypto'
import type { StoredProblem, StoredUpload, StoredUploadFile } from '@jiheng/store'
import type { ServerContext } from '../context.ts'
import { Refusal } from '../errors/refusal.ts'
import { newId } from '../new-id.ts'
import { bytesPerUpload, fileBytes, filesPerUpload } from '../reading/limits.ts'
import { cleanName } from './clean-name.ts'

/** A file as it comes in: `tooLarge` where it was cut at the limit. */
export interface ArrivingFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly tooLarge: boolean
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const problemOf = ({ bytes, tooLarge }: ArrivingFile): StoredProblem | null => {
  if (tooLarge) return { id: 'file-too-large', data: { limit: fileBytes / 1_000_000 } }
  return bytes.length === 0 ? { id: 'file-unreadable', data: { code: 'empty' } } : null
}

/** Keeps one file of an upload, and queues it for reading. */
const receiveFile = async (
  { store, uploads, world }: ServerContext,
  uploadId: string,
  position: number,
  arriving: ArrivingFile,
): Promise<StoredUploadFile> => {
  const problem = problemOf(arriving)
  const name = cleanName(arriving.name)
  const bytes = arriving.bytes.length
  const sha256 = problem ? null : hashOf(arriving.bytes)
  const id = newId(world)
  const at = world.now().toISOString()
  const mediaType = 'application/octet-stream'
  await store.addUploadFile({
    uploadId,
    id,
    position,
    name,
    bytes,
    ...(sha256 !== null && { file: { sha256, name, mediaType, body: arriving.bytes, at } }),
    ...(problem && { problem }),
  })
  const stage = problem ? 'refused' : 'waiting'
  const file: StoredUploadFile = {
    id,
    position,
    name,
    bytes,
    mediaType: null,
    sha256,
    stage,
    disclosureId: null,
    problem,
  }
  uploads.add(uploadId, file)
  return file
}

/**
 * Receives an upload file by file: each is on the disk before the next is taken, and reading begins while others still
 * arrive. Whatever breaks off, the files that came whole are read.
 */
export const receiveUpload = async (
  context: ServerContext,
  arriving: AsyncIterable<ArrivingFile>,
): Promise<StoredUpload> => {
  const { store, uploads, world } = context
  const id = newId(world)
  const createdAt = world.now().toISOString()
  const files: StoredUploadFile[] = []
  let total = 0
  try {
    for await (const file of arriving) {
      if (files.length === 0) await store.addUpload(id, createdAt)
      total += file.bytes.length
      if (files.length >= filesPerUpload) throw new Refusal('too-many-files', { limit: filesPerUpload })
      if (total > bytesPerUpload) throw new Refusal('body-too-large')
      files.push(await receiveFile(context, id, files.length, file))
    }
  } finally {
    if (files.length > 0) await uploads.seal(id)
  }
  if (files.length === 0) throw new Refusal('no-file')
  return { id, createdAt, finished: files.every((file) => file.stage === 'refused'), files }
}
