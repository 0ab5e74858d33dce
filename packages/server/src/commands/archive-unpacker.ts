import { createHash } from 'node:crypto'
import type { NewUploadFile, StoredProblem, StoredUploadFile } from '@jiheng/store'
import type { ServerContext } from '../context.ts'
import { newId } from '../new-id.ts'
import { fileBytes, filesPerUpload } from '../reading/limits.ts'
import type { UnpackedMember, UnpackResult } from '../reading/messages.ts'
import type { TakenFile } from '../reading/upload-runner.ts'
import { cleanName } from './clean-name.ts'
import { memberPosition } from './member-position.ts'

const problemOf = (member: UnpackedMember): StoredProblem | undefined => {
  if (member.kind === 'unreadable') return { id: 'file-unreadable', data: member.data }
  if (member.bytes.length === 0) return { id: 'file-unreadable', data: { code: 'empty' } }
  return member.bytes.length > fileBytes ? { id: 'file-too-large', data: { limit: fileBytes / 1_000_000 } } : undefined
}

const stored = ({ id, position, name, bytes, file, problem }: NewUploadFile): StoredUploadFile => ({
  id,
  position,
  name,
  bytes,
  mediaType: null,
  sha256: file?.sha256 ?? null,
  stage: problem ? 'refused' : 'waiting',
  disclosureId: null,
  problem: problem ?? null,
})

/** An archive comes to be lines of its own for its files; those that can be unpacked are queued like any other file. */
export const unpack = async (
  { store, world }: Pick<ServerContext, 'store' | 'world'>,
  uploadId: string,
  archive: StoredUploadFile,
  { members, mediaType }: UnpackResult,
): Promise<TakenFile> => {
  if (members.length > filesPerUpload) {
    const problem: StoredProblem = { id: 'too-many-files', data: { limit: filesPerUpload } }
    await store.endUploadFile({ uploadId, position: archive.position, stage: 'refused', mediaType, problem })
    return { ...archive, stage: 'refused', mediaType, problem }
  }
  const at = world.now().toISOString()
  const files = members.map((member, index): NewUploadFile => {
    const problem = problemOf(member)
    const name = cleanName(member.name)
    const body = member.kind === 'member' ? member.bytes : undefined
    const own = { uploadId, id: newId(world), position: memberPosition(archive.position, index), name }
    if (problem || body === undefined)
      return { ...own, bytes: body?.length ?? Number(member.bytes), ...(problem && { problem }) }
    const sha256 = createHash('sha256').update(body).digest('hex')
    return { ...own, bytes: body.length, file: { sha256, name, mediaType: 'application/octet-stream', body, at } }
  })
  await store.unpackUploadFile({ uploadId, position: archive.position, mediaType }, files)
  if (archive.sha256 !== null) await store.dropFile(archive.sha256)
  return { ...archive, stage: 'unpacked', mediaType, members: files.map(stored) }
}
