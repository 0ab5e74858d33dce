export { residentBytes } from './memory-watch.ts'
export { createPool, type Pool, type PoolOptions } from './pool.ts'
export { type Bounds, readBounds, type TaskFailure } from './protocol.ts'
export { serveTasks } from './serve-tasks.ts'
