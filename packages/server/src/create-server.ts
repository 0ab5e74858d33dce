import cookie from '@fastify/cookie'
import type { Store } from '@jiheng/store'
import Fastify, { type FastifyInstance } from 'fastify'
import { validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { type BulkDownloads, createBulkDownloads } from './bulk/bulk-downloads.ts'
import { fileTaker } from './commands/file-taker.ts'
import { createRecounter } from './commands/recounter.ts'
import { createRereader } from './commands/rereader.ts'
import { createWorkingCopies } from './commands/working-copies.ts'
import type { ServerContext, World } from './context.ts'
import { createDisclosureCache } from './disclosure-cache.ts'
import type { Engine } from './engine/engine-types.ts'
import { handleErrors } from './http/error-handler.ts'
import { guardOrigins } from './http/guards.ts'
import { describeRoutes } from './http/openapi.ts'
import { servePages } from './http/pages.ts'
import { compileResponses } from './http/response-compiler.ts'
import { securityHeaders } from './http/security-headers.ts'
import { guardSession, newSignInLink } from './http/session.ts'
import { signInRoute } from './http/sign-in.ts'
import type { FilePool } from './reading/file-pool.ts'
import { createHeavyWork } from './reading/heavy-work.ts'
import { createUploadRunner } from './reading/upload-runner.ts'
import { type BatchReports, createBatchReports } from './reports/batch-reports.ts'
import { bulkDownloadRoutes } from './routes/bulk-download-routes.ts'
import { catalogueRoutes } from './routes/catalogue-routes.ts'
import { disclosureRoutes } from './routes/disclosure-routes.ts'
import { downloadRoutes } from './routes/download-routes.ts'
import { fixRoutes } from './routes/fix-routes.ts'
import { listRoutes } from './routes/list-routes.ts'
import { profileRoutes } from './routes/profile-routes.ts'
import { relatedRoutes } from './routes/related-routes.ts'
import { reportRoutes } from './routes/report-routes.ts'
import { revisionRoutes } from './routes/revision-routes.ts'
import { sessionRoutes } from './routes/session-routes.ts'
import { suppressionRoutes } from './routes/suppression-routes.ts'
import { templateDraftRoutes } from './routes/template-draft-routes.ts'
import { templateRoutes } from './routes/template-routes.ts'
import type { TypedApp } from './routes/typed-app.ts'
import { uploadRoutes } from './routes/upload-routes.ts'
import type { WritePool } from './writing/write-pool.ts'

export interface CreateServerOptions {
  readonly store: Store
  readonly engine: Engine
  readonly pool: FilePool
  readonly writers: WritePool
  readonly world: World
  /** Folder of the built page. */
  readonly webRoot: string
  /** Names under which the server may be called; default: those of this machine to itself. */
  readonly hostnames?: readonly string[]
  /** Cookies belong to a machine and not to a port: two installations need two names. */
  readonly cookieName?: string
  readonly person?: string
  /** Checks every answer against its schema: for tests. */
  readonly verify?: boolean
  /** Where our own faults are written, a line of JSON each; absent: nowhere. */
  readonly log?: NodeJS.WritableStream
}

export interface JihengServer {
  readonly app: FastifyInstance
  /** Makes a one-time link's path: `/sign-in?token=…`. */
  readonly newSignInPath: () => Promise<string>
  /** Goes on with unfinished uploads, and counts anew what an older engine counted. */
  readonly begin: () => Promise<void>
  /** Takes no more, finishes what runs, ends processes and connections. The store is closed by whoever opened it. */
  readonly close: () => Promise<void>
}

/** Names that always mean this machine. */
const ownNames = ['127.0.0.1', 'localhost', '[::1]']
/** How long requests that run may take when the server ends. */
const patienceMilliseconds = 5_000
const jsonBytes = 5_000_000

const dataRoutes =
  (context: ServerContext, downloads: BulkDownloads, reports: BatchReports, cookieName: string) =>
  async (app: FastifyInstance) => {
    guardSession(app, context, cookieName)
    app.addHook('onSend', async (_, reply) => void reply.header('cache-control', 'no-store'))
    const typed: TypedApp = app.withTypeProvider<ZodTypeProvider>()
    sessionRoutes(typed, context, cookieName)
    await uploadRoutes(typed, context)
    listRoutes(typed, context)
    disclosureRoutes(typed, context)
    revisionRoutes(typed, context)
    relatedRoutes(typed, context)
    suppressionRoutes(typed, context)
    fixRoutes(typed, context)
    downloadRoutes(typed, context)
    bulkDownloadRoutes(typed, context, downloads)
    reportRoutes(typed, context, reports)
    templateDraftRoutes(typed, context)
    templateRoutes(typed, context)
    catalogueRoutes(typed)
    profileRoutes(typed, context)
    typed.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  }

/**
 * The server over an open store. Nothing in it reads the clock, chance or the environment: they are passed in.
 * @example
 * const server = await createServer({ store, engine, pool, world, webRoot: 'packages/web/dist' })
 * await server.app.listen({ host: '127.0.0.1', port: 8080 })
 */
export const createServer = async (options: CreateServerOptions): Promise<JihengServer> => {
  const {
    store,
    engine,
    pool,
    writers,
    world,
    webRoot,
    cookieName = 'jiheng-session',
    person = 'local',
    verify = false,
  } = options
  const app: FastifyInstance = Fastify({
    logger: options.log ? { level: 'error', stream: options.log } : false,
    bodyLimit: jsonBytes,
    requestTimeout: 600_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    exposeHeadRoutes: false,
  })
  const logFault = (error: unknown): void => app.log.error({ err: error }, 'a fault while a file was read')
  const findRevision = createDisclosureCache(store)
  const workingCopy = createWorkingCopies(engine)
  const heavy = createHeavyWork(engine, pool)
  const recounter = createRecounter({ store, engine, heavy, findRevision }, logFault)
  const taking = { store, engine, world, person, pool, recounter }
  const uploads = createUploadRunner(store, pool.size, fileTaker(taking, logFault), logFault)
  const rereader = createRereader(taking, logFault)
  const context: ServerContext = {
    store,
    engine,
    pool,
    writers,
    heavy,
    uploads,
    rereader,
    recounter,
    findRevision,
    workingCopy,
    world,
    person,
  }

  app.setValidatorCompiler(validatorCompiler)
  compileResponses(app, verify)
  handleErrors(app)
  app.addHook('onRequest', async (_, reply) => void reply.headers(securityHeaders()))
  guardOrigins(app, options.hostnames ?? ownNames)
  await app.register(cookie)
  await describeRoutes(app, engine.version)
  signInRoute(app, context, cookieName)
  const reports = createBatchReports(context, logFault)
  await app.register(dataRoutes(context, createBulkDownloads(context, logFault), reports, cookieName), {
    prefix: '/api/v1',
  })
  await servePages(app, webRoot, world)
  await app.ready()

  return {
    app,
    newSignInPath: async () => `/sign-in?token=${await newSignInLink(context)}`,
    begin: async () => {
      await store.sweepSessions(world.now().toISOString())
      await store.sweepFiles()
      await uploads.resume()
      recounter.begin()
      await reports.resume()
    },
    close: async () => {
      // Whoever still sends after that is cut off.
      const patience = setTimeout(() => app.server.closeAllConnections(), patienceMilliseconds)
      await app.close()
      clearTimeout(patience)
      await Promise.all([pool.close(), writers.close()])
      await uploads.close()
      await rereader.close()
      await recounter.close()
      await reports.close()
    },
  }
}
