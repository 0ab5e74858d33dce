import { openFile } from '@jiheng/files'
import { deriveBlank } from '../engine/derive-blank.ts'
import { unreadableData } from '../errors/refusal.ts'
import type { Task, TaskResult } from './messages.ts'

/** Opens a blank form and makes a template of it. */
export const deriveTask = async ({
  bytes,
  name,
  choices,
}: Extract<Task, { readonly kind: 'derive' }>): Promise<
  Extract<TaskResult, { kind: 'derived' | 'no-form' | 'unreadable' }>
> => {
  const opened = await openFile(bytes, name)
  if (opened.kind === 'unreadable')
    return {
      kind: 'unreadable',
      mediaType: opened.source.mediaType,
      data: unreadableData(opened.code, opened.data),
    }
  const derived = opened.kind === 'blocks' ? deriveBlank(opened.blocks, choices) : undefined
  return derived ? { kind: 'derived', derived } : { kind: 'no-form' }
}
