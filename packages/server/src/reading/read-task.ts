import { understoodShare } from '@jiheng/core/form'
import { type OpenedArchive, openFile } from '@jiheng/files'
import type { Engine } from '../engine/engine-types.ts'
import { unreadableData } from '../errors/refusal.ts'
import type { OnStage, ReadResult, Task, UnpackedMember, UnpackResult } from './messages.ts'

/** The files of an archive, each by itself. */
const unpacked = async (archive: OpenedArchive): Promise<readonly UnpackedMember[]> => {
  const members: UnpackedMember[] = []
  for await (const member of archive.members())
    members.push(
      member.kind === 'member'
        ? { kind: 'member', name: member.name, bytes: member.bytes }
        : {
            kind: 'unreadable',
            name: member.source.name,
            bytes: member.source.bytes,
            data: unreadableData(member.code, member.data),
          },
    )
  return members
}

/** Opens, reads and checks one file; an archive of several is unpacked instead. */
export const readTask = async (
  engine: Engine,
  { bytes, name, templates, profile }: Omit<Extract<Task, { kind: 'read' }>, 'kind'>,
  onStage: OnStage,
): Promise<ReadResult | UnpackResult> => {
  onStage('recognising')
  const opened = await openFile(bytes, name)
  const { mediaType } = opened.source
  if (opened.kind === 'unreadable')
    return { kind: 'unreadable', mediaType, data: unreadableData(opened.code, opened.data) }
  if (opened.kind === 'archive') return { kind: 'unpacked', mediaType, members: await unpacked(opened) }
  onStage('reading', mediaType)
  if (opened.kind === 'disclosures' && opened.disclosures.length > 1)
    return { kind: 'unreadable', mediaType, data: unreadableData('json-several', { count: opened.disclosures.length }) }
  const [came] = opened.kind === 'blocks' ? [] : opened.disclosures
  const disclosure =
    opened.kind === 'blocks' ? engine.read(opened.blocks, templates) : came && engine.carry(came, templates)
  if (!disclosure) return { kind: 'unreadable', mediaType, data: unreadableData('json-empty', {}) }
  onStage('checking', mediaType)
  return {
    kind: 'read',
    mediaType,
    disclosure,
    findings: engine.check(disclosure, profile),
    understood: understoodShare(disclosure),
  }
}
