import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bounds, readBounds } from '@jiheng/files/sandbox'
import { openStore, type Store, sqlite } from '@jiheng/store'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import type { World } from '../context.ts'
import { createServer, type JihengServer } from '../create-server.ts'
import { engine } from '../engine/engine.ts'
import { createFilePool } from '../reading/file-pool.ts'
import { createWritePool, writeBounds } from '../writing/write-pool.ts'

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'jiheng-server-'))
const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 5 })

/** A folder that is gone after the test. */
export const aFolder = async (): Promise<string> => {
  const folder = await newFolder()
  onTestFinished(() => removeFolder(folder))
  return folder
}

/** A built page with the places that the server fills in. */
export const aWebRoot = async (folder: string): Promise<string> => {
  const root = join(folder, 'web')
  await mkdir(join(root, 'assets'), { recursive: true })
  await writeFile(
    join(root, 'index.html'),
    '<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__"><div id="root">',
  )
  await writeFile(join(root, 'assets', 'app-1a2b.js'), 'console.log(1)')
  return root
}

/** The real world, with a clock that a test can set on. */
export const aWorld = (): World & { readonly advance: (milliseconds: number) => void } => {
  let ahead = 0
  return {
    now: () => new Date(Date.now() + ahead),
    randomBytes,
    advance: (milliseconds) => {
      ahead += milliseconds
    },
  }
}

export interface TestServer extends JihengServer {
  readonly store: Store
  readonly world: ReturnType<typeof aWorld>
  /** `http://127.0.0.1:12345` */
  readonly address: string
  /** Signed in. */
  readonly client: Client
}

export interface ServerChoices {
  readonly limits?: Bounds
  readonly writeLimits?: Bounds
  readonly lanes?: number
}

const start = async (folder: string, choices: ServerChoices): Promise<TestServer> => {
  const world = aWorld()
  const opened = await openStore({
    dialect: sqlite(join(folder, 'jiheng.sqlite')),
    region: '990101',
    now: world.now().toISOString(),
  })
  if (opened.kind !== 'open') throw new Error(JSON.stringify(opened))
  const { store } = opened
  const pool = createFilePool(choices.lanes ?? 1, choices.limits ?? readBounds)
  const writers = createWritePool(1, choices.writeLimits ?? writeBounds)
  const webRoot = await aWebRoot(folder)
  const server = await createServer({ store, engine, pool, writers, world, webRoot, verify: true })
  const address = await server.app.listen({ host: '127.0.0.1', port: 0 })
  await server.begin()
  const close = async (): Promise<void> => {
    await server.close()
    await store.close()
  }
  const client = await signIn(address, await server.newSignInPath())
  return { ...server, close, store, world, address, client }
}

/** A server on loopback over a store on disk, ended after the test; answers are held against their schemas. */
export const aServer = async (choices: ServerChoices = {}): Promise<TestServer> => aServerOn(await aFolder(), choices)

/** The same on a folder that may hold the data of a server before it; `close` it before the next one begins. */
export const aServerOn = async (folder: string, choices: ServerChoices = {}): Promise<TestServer> => {
  const server = await start(folder, choices)
  let closing: Promise<void> | undefined
  const close = (): Promise<void> => (closing ??= server.close())
  onTestFinished(close)
  return { ...server, close }
}

/** One server for all tests of a file, for those that do not mind each other. */
export const sharedServer = (choices: ServerChoices = {}): (() => TestServer) => {
  let server: TestServer | undefined
  let folder: string | undefined
  beforeAll(async () => {
    folder = await newFolder()
    server = await start(folder, choices)
  })
  afterAll(async () => {
    await server?.close()
    if (folder !== undefined) await removeFolder(folder)
  })
  return () => {
    if (!server) throw new Error('The server is there while tests run.')
    return server
  }
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON. */
  readonly json: <T>() => T
}

export interface Client {
  readonly cookie: string
  readonly get: (path: string) => Promise<Answer>
  readonly send: (method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown) => Promise<Answer>
  readonly bytes: (path: string) => Promise<{ readonly headers: Headers; readonly bytes: Uint8Array }>
}

const answerOf = async (response: Response): Promise<Answer> => {
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, json: <T>() => JSON.parse(text) as T }
}

/** A visitor with a cookie, as a browser would send it. */
export const clientWith = (address: string, cookie: string): Client => {
  const call = (method: string, path: string, body?: unknown): Promise<Response> => {
    const form = body instanceof FormData
    return fetch(`${address}/api/v1${path}`, {
      method,
      headers: {
        cookie,
        ...(method !== 'GET' && { origin: address }),
        ...(body !== undefined && !form && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: form ? body : JSON.stringify(body) }),
    })
  }
  return {
    cookie,
    get: async (path) => answerOf(await call('GET', path)),
    send: async (method, path, body) => answerOf(await call(method, path, body)),
    bytes: async (path) => {
      const response = await call('GET', path)
      return { headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) }
    },
  }
}

/** Opens a one-time link. */
export const signIn = async (address: string, path: string): Promise<Client> => {
  const response = await fetch(address + path, { redirect: 'manual' })
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0]
  if (cookie === undefined) throw new Error(`No cookie came with ${response.status}.`)
  return clientWith(address, cookie)
}
