import { type Bounds, createPool, type Pool } from '@jiheng/files/sandbox'
import type { WriterResult, WriterTask } from './messages.ts'

/** What writing one document may cost: a book of hundreds of forms as PDF is the longest. */
export const writeBounds: Bounds = { seconds: 60, megabytes: 1_000 }

/** Bounded processes for writing documents. */
export type WritePool = Pool<WriterTask, WriterResult>

/**
 * Apart from those that read: what writes PDF is native code, which Node's permissions do not hold, so that no process
 * which meets the bytes of others may load it; and whoever waits for a download does not wait behind a pile of uploads.
 *
 * @example
 * const pool = createWritePool(2, writeBounds)
 * await pool.run({ kind: 'write', disclosure, choices: { format: 'pdf', date: '2026-03-01', lang: 'zh-CN' } })
 */
export const createWritePool = (size: number, bounds: Bounds): WritePool =>
  createPool<WriterTask, WriterResult>({
    worker: new URL('./write-worker.ts', import.meta.url),
    size,
    bounds,
    addons: true,
  })
