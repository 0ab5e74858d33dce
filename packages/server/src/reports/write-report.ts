import { Refusal } from '../errors/refusal.ts'
import type { ReportFileTask } from '../writing/messages.ts'
import { type WritePool, writeBounds } from '../writing/write-pool.ts'

/**
 * A report or a letter as a file, written in a process of its own.
 *
 * @throws {Refusal} that says why it cannot be written as asked
 */
export const writeReport = async (writers: WritePool, task: ReportFileTask): Promise<Uint8Array> => {
  const result = await writers.run(task)
  switch (result.kind) {
    case 'report-written':
      return result.bytes
    case 'not-writable':
      throw new Refusal('not-writable', { ...result.reason })
    case 'too-slow':
      throw new Refusal('writing-too-slow', { limit: writeBounds.seconds })
    case 'too-heavy':
      throw new Refusal('writing-too-heavy', { limit: writeBounds.megabytes })
    case 'stopped':
      throw new Refusal('server-closing')
    default:
      throw new Error(`A report ended as ${result.kind}${'why' in result ? `: ${result.why}` : ''}.`)
  }
}
