import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Logger } from 'kysely'
import { onTestFinished } from 'vitest'
import { sqlite } from '../dialect/sqlite/index.ts'
import { openStore } from '../open-store.ts'
import type { Store } from '../store.ts'
import { testRegion, testTime } from './a-store-constants.ts'

export { testRegion, testTime }

/** A folder that is gone after the test. */
export const aFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'jiheng-store-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

/** Opens the store of a file, or fails the test. */
export const openAt = async (file: string, log?: Logger, region = testRegion): Promise<Store> => {
  const opened = await openStore({ dialect: sqlite(file), region, now: testTime, ...(log ? { log } : {}) })
  if (opened.kind !== 'open') throw new Error(`The store did not open: ${JSON.stringify(opened)}`)
  return opened.store
}

/** An empty store on disk, closed after the test. */
export const aStore = async (log?: Logger): Promise<Store> => {
  const folder = await aFolder()
  const store = await openAt(join(folder, 'jiheng.sqlite'), log)
  onTestFinished(() => store.close())
  return store
}
