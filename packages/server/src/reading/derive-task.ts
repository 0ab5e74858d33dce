import { openFile } from '@jiheng/files'
import { deriveBlank } from '../engine/derive-blank.ts'
import { unreadableData } from '../errors/refusal.ts'
import type { Task, TaskResult } from './messages.ts'

/** Opens a blank form and makes a template of it. */
export const deriveTask = async ({
  bytes,
  name,
  choices,
}: Extract<Task, { readonly kind: 'derive' }>): Promise<Extract<TaskResult, { kind: 'derived' | 'unreadable' }>> => {
  const opened = await openFile(bytes, name)
  if (opened.kind === 'blocks') return { kind: 'derived', derived: deriveBlank(opened.blocks, choices) }
  const { mediaType } = opened.source
  return opened.kind === 'unreadable'
    ? { kind: 'unreadable', mediaType, data: unreadableData(opened.code, opened.data) }
    : { kind: 'unreadable', mediaType, data: unreadableData('not-a-form-file', { name }) }
}
