import { type Bounds, createPool, type Pool } from '@jiheng/files/sandbox'
import type { StageNote, Task, TaskResult } from './messages.ts'

/** Bounded processes for reading and showing files. */
export type FilePool = Pool<Task, TaskResult, StageNote>

/** @example const pool = createFilePool(2, readBounds); await pool.run({ kind: 'show', bytes, name: '目标表.txt' }) */
export const createFilePool = (size: number, bounds: Bounds): FilePool =>
  createPool<Task, TaskResult, StageNote>({ worker: new URL('./worker.ts', import.meta.url), size, bounds })
