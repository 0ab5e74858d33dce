import { createHash, randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { readBounds } from '@jiheng/files/sandbox'
import { type OpenedStore, openStore, type Store, sqlite } from '@jiheng/store'
import type { World } from './context.ts'
import { createServer, type JihengServer } from './create-server.ts'
import { engine } from './engine/engine.ts'
import { createFilePool } from './reading/file-pool.ts'
import { createWritePool, writeBounds } from './writing/write-pool.ts'

export interface ServeOptions {
  /** 0: any that is free. */
  readonly port: number
  /** Folder of the data; made where it is missing. */
  readonly data: string
  /** Folder of the built page. */
  readonly webRoot: string
  /** Default 127.0.0.1: nobody but this machine. */
  readonly host?: string
  /** Administrative code, chosen once for a data folder; default 000000. */
  readonly region?: string
  readonly world?: World
  /** Where our own faults are written; default: standard error. */
  readonly log?: NodeJS.WritableStream
}

/** Why the server could not start; the entry point makes a sentence of it. */
export type ServeFailure =
  | { readonly kind: 'port-in-use'; readonly port: number }
  | { readonly kind: 'data-unusable'; readonly data: string; readonly why: string }
  | { readonly kind: 'data-of-another-region'; readonly data: string; readonly region: string }

export interface Served {
  readonly kind: 'serving'
  /** `http://127.0.0.1:8080` */
  readonly address: string
  /** Signs in once. */
  readonly signInLink: string
  readonly newSignInLink: () => Promise<string>
  readonly close: () => Promise<void>
}

const realWorld: World = { now: () => new Date(), randomBytes }

/** One lane is left to the server itself. */
const lanes = (): number => Math.max(1, Math.min(4, availableParallelism() - 1))

const failureOf = (opened: Exclude<OpenedStore, { kind: 'open' }>, data: string): ServeFailure =>
  opened.kind === 'region-differs'
    ? { kind: 'data-of-another-region', data, region: opened.found }
    : { kind: 'data-unusable', data, why: opened.why }

const listen = async (server: JihengServer, host: string, port: number): Promise<string | ServeFailure> => {
  try {
    const address = await server.app.listen({ host, port })
    return address
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EADDRINUSE' || code === 'EACCES') return { kind: 'port-in-use', port }
    throw error
  }
}

const openData = async (data: string, region: string, now: string): Promise<Store | ServeFailure> => {
  try {
    await mkdir(data, { recursive: true, mode: 0o700 })
  } catch (error) {
    return { kind: 'data-unusable', data, why: error instanceof Error ? error.message : String(error) }
  }
  const opened = await openStore({ dialect: sqlite(join(data, 'jiheng.sqlite')), region, now })
  return opened.kind === 'open' ? opened.store : failureOf(opened, data)
}

/** Two installations on one machine keep their visitors apart. */
const cookieNameOf = (data: string): string =>
  `jiheng-${createHash('sha256').update(resolve(data)).digest('hex').slice(0, 12)}`

/**
 * Starts everything: data folder, store, processes, HTTP. `close` ends it in an orderly way; what a sudden end leaves is
 * taken up at the next start.
 * @example
 * const served = await serve({ port: 8080, data: 'data', webRoot: 'packages/web/dist' })
 * if (served.kind === 'serving') console.log(served.signInLink)
 */
export const serve = async (options: ServeOptions): Promise<Served | ServeFailure> => {
  const {
    port,
    data,
    webRoot,
    host = '127.0.0.1',
    region = '000000',
    world = realWorld,
    log = process.stderr,
  } = options
  const store = await openData(data, region, world.now().toISOString())
  if ('kind' in store) return store
  const pool = createFilePool(lanes(), readBounds)
  const writers = createWritePool(Math.min(2, lanes()), writeBounds)
  const server = await createServer({
    store,
    engine,
    pool,
    writers,
    world,
    webRoot,
    cookieName: cookieNameOf(data),
    log,
  })
  const close = async (): Promise<void> => {
    await server.close()
    await store.close()
  }
  const address = await listen(server, host, port)
  if (typeof address !== 'string') {
    await close()
    return address
  }
  pool.warm()
  await server.begin()
  const newSignInLink = async (): Promise<string> => address + (await server.newSignInPath())
  return { kind: 'serving', address, signInLink: await newSignInLink(), newSignInLink, close }
}
