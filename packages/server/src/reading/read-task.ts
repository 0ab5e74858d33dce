import { understoodShare } from '@jiheng/core/form'
import { openFile } from '@jiheng/files'
import type { Engine } from '../engine/engine-types.ts'
import { unreadableData } from '../errors/refusal.ts'
import type { ReadResult } from './messages.ts'
import type { OnStage } from './reader.ts'

/** Opens, reads and checks one file. */
export const readTask = async (
  engine: Engine,
  bytes: Uint8Array,
  name: string,
  onStage: OnStage,
): Promise<ReadResult> => {
  onStage('recognising')
  const opened = await openFile(bytes, name)
  const { mediaType } = opened.source
  if (opened.kind === 'unreadable')
    return { kind: 'unreadable', mediaType, data: unreadableData(opened.code, opened.data) }
  if (opened.kind === 'archive') {
    let count = 0
    for await (const _ of opened.members()) count++
    return { kind: 'unreadable', mediaType, data: unreadableData('archive-several', { count }) }
  }
  onStage('reading', mediaType)
  if (opened.kind === 'disclosures' && opened.disclosures.length > 1)
    return { kind: 'unreadable', mediaType, data: unreadableData('json-several', { count: opened.disclosures.length }) }
  const disclosure = opened.kind === 'blocks' ? engine.read(opened.blocks) : opened.disclosures[0]
  if (!disclosure) return { kind: 'unreadable', mediaType, data: unreadableData('json-empty', {}) }
  onStage('checking', mediaType)
  return {
    kind: 'read',
    mediaType,
    disclosure,
    findings: engine.check(disclosure),
    understood: understoodShare(disclosure),
  }
}
