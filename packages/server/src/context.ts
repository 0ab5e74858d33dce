import type { Store } from '@jiheng/store'
import type { Recounter } from './commands/recounter.ts'
import type { Rereader } from './commands/rereader.ts'
import type { WorkingCopies } from './commands/working-copies.ts'
import type { FindRevision } from './disclosure-cache.ts'
import type { Engine } from './engine/engine-types.ts'
import type { FilePool } from './reading/file-pool.ts'
import type { HeavyWork } from './reading/heavy-work.ts'
import type { UploadRunner } from './reading/upload-runner.ts'
import type { WritePool } from './writing/write-pool.ts'

/** What comes from outside the program: passed in, so that everything else is repeatable. */
export interface World {
  readonly now: () => Date
  readonly randomBytes: (count: number) => Uint8Array
}

/** What routes and commands work with. */
export interface ServerContext {
  readonly store: Store
  readonly engine: Engine
  readonly pool: FilePool
  readonly writers: WritePool
  readonly heavy: HeavyWork
  readonly uploads: UploadRunner
  readonly rereader: Rereader
  readonly recounter: Recounter
  readonly findRevision: FindRevision
  readonly workingCopy: WorkingCopies
  readonly world: World
  /** Who is at the page: one person, until there are accounts. */
  readonly person: string
}
