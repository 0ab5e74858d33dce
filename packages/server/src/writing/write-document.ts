import type { Disclosure } from '@jiheng/core/form'
import type { WriteChoices, WrittenFile } from '../engine/engine-types.ts'
import { Refusal } from '../errors/refusal.ts'
import { type WritePool, writeBounds } from './write-pool.ts'

/**
 * Writes a document in a process of its own.
 *
 * @throws {Refusal} that says why it cannot be written as asked
 */
export const writeDocument = async (
  writers: WritePool,
  disclosure: Disclosure,
  choices: WriteChoices,
): Promise<WrittenFile> => {
  const result = await writers.run({ kind: 'write', disclosure, choices })
  switch (result.kind) {
    case 'written':
      return result
    case 'nothing-to-write':
      throw new Refusal('nothing-to-download', { format: choices.format })
    case 'not-writable':
      throw new Refusal('not-writable', { ...result.reason })
    case 'too-slow':
      throw new Refusal('writing-too-slow', { limit: writeBounds.seconds })
    case 'too-heavy':
      throw new Refusal('writing-too-heavy', { limit: writeBounds.megabytes })
    case 'stopped':
      throw new Refusal('server-closing')
    case 'crashed':
      throw new Error(`Writing ${choices.format} failed: ${result.why}`)
    default:
      throw new Error(`Writing ${choices.format} ended as ${result.kind}`)
  }
}
