import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { World } from '../context.ts'
import { Refusal } from '../errors/refusal.ts'
import { securityHeaders } from './security-headers.ts'

/** The word in the built page that Vite writes wherever a nonce belongs. */
const noncePlace = '__CSP_NONCE__'

const notBuilt = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>绩衡</title>
<p>页面尚未构建。请在项目根目录运行 npm start。</p></html>`

/** Files have an ending; the page itself is not served as a file, because its nonce must be filled in. */
const isFile = (path: string): boolean => /\.[a-z0-9]{1,8}$/iu.test(path) && path !== '/index.html'

/** Serves the built page. Every path that is no file and no data is a screen of it. */
export const servePages = async (app: FastifyInstance, webRoot: string, world: World): Promise<void> => {
  await app.register(fastifyStatic, {
    root: webRoot,
    serve: false,
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders: (reply, path) => {
      const hashed = path.startsWith(join(webRoot, 'assets'))
      void reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })

  app.get('/*', { schema: { hide: true } }, async (request, reply) => {
    const path = request.url.split('?')[0] ?? '/'
    if (path.startsWith('/api/')) return reply.callNotFound()
    if (isFile(path)) return reply.sendFile(path)
    const nonce = Buffer.from(world.randomBytes(16)).toString('base64')
    const page = await readFile(join(webRoot, 'index.html'), 'utf8').catch(() => notBuilt)
    return reply
      .headers({ ...securityHeaders(nonce), 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(page.replaceAll(noncePlace, nonce))
  })

  app.setNotFoundHandler((request) => {
    const path = (request.url.split('?')[0] ?? '/').slice(0, 200)
    if (path.startsWith('/api/')) throw new Refusal('no-such-page', { method: request.method, path })
    throw new Refusal('not-found')
  })
}
