import { describe, expect, it } from 'vitest'
import type { Problem, SessionView } from '../api/index.ts'
import { aServer, clientWith, sharedServer, signIn } from '../test/a-server.ts'

const shared = sharedServer()

const errorOf = (text: string): string => (JSON.parse(text) as Problem).error.id

describe('a visitor without a session', () => {
  it.each([
    '/session',
    '/disclosures',
    '/disclosures/abc',
    '/uploads',
    '/templates',
    '/rules',
    '/openapi.json',
    '/facets',
  ])('gets 401 from %s', async (path) => {
    const { app } = shared()
    const answer = await app.inject({ url: `/api/v1${path}` })
    expect([answer.statusCode, errorOf(answer.payload)]).toEqual([401, 'not-signed-in'])
  })

  it('with a made-up cookie neither', async () => {
    const { address } = shared()
    for (const cookie of ['jiheng-session=', 'jiheng-session=abc', `jiheng-session=${'a'.repeat(5000)}`])
      expect((await clientWith(address, cookie).get('/session')).status).toBe(401)
  })

  it('cannot send files', async () => {
    const { app } = shared()
    const headers = { origin: 'http://localhost', host: 'localhost', 'content-type': 'multipart/form-data; boundary=x' }
    const answer = await app.inject({ method: 'POST', url: '/api/v1/uploads', headers, payload: '--x--' })
    expect(answer.statusCode).toBe(401)
  })
})

describe('signing in', () => {
  it('works once by a link, and leaves a cookie that scripts and other sites cannot use', async () => {
    const { address, newSignInPath } = await aServer()
    const path = await newSignInPath()
    const first = await fetch(address + path, { redirect: 'manual' })
    expect([first.status, first.headers.get('location')]).toEqual([303, '/'])
    const [cookie = ''] = first.headers.getSetCookie()
    expect(cookie).toMatch(/; HttpOnly(;|$)/u)
    expect(cookie).toMatch(/; SameSite=Strict(;|$)/u)
    const second = await fetch(address + path, { redirect: 'manual' })
    expect([second.status, second.headers.getSetCookie()]).toEqual([401, []])
    expect(await second.text()).toContain('登录链接')
  })

  it('lets in again whom the same link had let in', async () => {
    const { address, newSignInPath } = await aServer()
    const path = await newSignInPath()
    const { cookie } = await signIn(address, path)
    const again = await fetch(address + path, { redirect: 'manual', headers: { cookie } })
    expect(again.status).toBe(303)
  })

  it('refuses a link that is made up, and too many attempts', async () => {
    const { address } = await aServer()
    const statuses: number[] = []
    for (let attempt = 0; attempt < 12; attempt++)
      statuses.push((await fetch(`${address}/sign-in?token=wrong${attempt}`, { redirect: 'manual' })).status)
    expect(statuses.slice(0, 8)).toEqual(Array(8).fill(401))
    expect(statuses.at(-1)).toBe(429)
  })

  it('a link grows old, a session too', async () => {
    const { address, newSignInPath, world, client } = await aServer()
    const path = await newSignInPath()
    world.advance(13 * 3_600_000)
    expect((await fetch(address + path, { redirect: 'manual' })).status).toBe(401)
    expect((await client.get('/session')).status).toBe(200)
    world.advance(31 * 24 * 3_600_000)
    expect((await client.get('/session')).status).toBe(401)
  })

  it('ends by signing out', async () => {
    const { client } = await aServer()
    expect((await client.get('/session')).json<SessionView>()).toMatchObject({ person: 'local', region: '990101' })
    expect((await client.send('DELETE', '/session')).status).toBe(204)
    expect((await client.get('/session')).status).toBe(401)
  })

  it('keeps no token that could be used', async () => {
    const { client, store } = await aServer()
    const token = client.cookie.split('=')[1] ?? ''
    expect(await store.findSession(token, new Date().toISOString())).toBeUndefined()
  })
})

describe('requests that did not mean us', () => {
  it.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example', 'localhost.evil.example', '10.0.0.5', 'a b'])(
    'by the name %j are refused',
    async (host) => {
      const { app } = shared()
      const answer = await app.inject({ url: '/', headers: { host } })
      expect([answer.statusCode, errorOf(answer.payload)]).toEqual([403, 'wrong-host'])
    },
  )

  it.each(['127.0.0.1', '127.0.0.1:8080', 'localhost:3000', '[::1]:8080', 'LOCALHOST'])(
    'by the name %j are served',
    async (host) => {
      const { app } = shared()
      expect((await app.inject({ url: '/', headers: { host } })).statusCode).toBe(200)
    },
  )

  it.each<[string, Record<string, string>]>([
    ['from another site', { origin: 'https://evil.example' }],
    ['from another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['from nowhere', {}],
    ['from a page without an origin', { origin: 'null' }],
    ['marked as of another site', { origin: 'http://127.0.0.1:8080', 'sec-fetch-site': 'cross-site' }],
    ['marked as of the same site', { origin: 'http://127.0.0.1:8080', 'sec-fetch-site': 'same-site' }],
  ])('and write %s are refused', async (_, headers) => {
    const { app, client } = shared()
    const answer = await app.inject({
      method: 'PUT',
      url: '/api/v1/settings',
      headers: { host: '127.0.0.1:8080', cookie: client.cookie, ...headers },
      payload: { lang: 'en' },
    })
    expect([answer.statusCode, errorOf(answer.payload)]).toEqual([403, 'wrong-origin'])
  })
})

describe('headers', () => {
  it.each(['/', '/forms/1?cell=2', '/api/v1/session', '/api/v1/nothing', '/assets/app-1a2b.js', '/sign-in'])(
    'of %s allow nothing from elsewhere',
    async (url) => {
      const { app } = shared()
      const { headers } = await app.inject({ url })
      const policy = String(headers['content-security-policy'])
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'/u)
      expect(policy).not.toMatch(/unsafe|https?:|\*/u)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['access-control-allow-origin']).toBeUndefined()
      expect(headers['x-powered-by']).toBeUndefined()
    },
  )

  it('give the page a nonce of its own each time', async () => {
    const { app } = shared()
    const nonces: string[] = []
    for (let time = 0; time < 2; time++) {
      const answer = await app.inject({ url: '/' })
      const nonce = /'nonce-([^']+)'/u.exec(String(answer.headers['content-security-policy']))?.[1] ?? ''
      expect(answer.payload).toContain(`nonce="${nonce}"`)
      expect(answer.payload).not.toContain('__CSP_NONCE__')
      expect(answer.headers['cache-control']).toBe('no-store')
      nonces.push(nonce)
    }
    expect(nonces[0]).toMatch(/^[\w+/]{22}==$/u)
    expect(nonces[0]).not.toBe(nonces[1])
  })
})

describe('pages', () => {
  it.each<[string, number, string]>([
    ['/', 200, 'text/html'],
    ['/library?q=1', 200, 'text/html'],
    ['/assets/app-1a2b.js', 200, 'javascript'],
    ['/assets/missing.js', 404, 'json'],
    ['/index.html', 200, 'text/html'],
    ['/../package.json', 404, 'json'],
    ['/%2e%2e/%2e%2e/etc/passwd', 200, 'text/html'],
    ['/..%2f..%2fetc%2fhosts.txt', 404, 'json'],
    ['/api/v1/nothing', 404, 'json'],
    ['/api', 200, 'text/html'],
  ])('%s answers %d', async (url, status, type) => {
    const { app, client } = shared()
    const answer = await app.inject({ url, headers: { cookie: client.cookie } })
    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-type']).toContain(type)
    expect(answer.payload).not.toContain('root:')
    expect(answer.payload).not.toContain('__CSP_NONCE__')
  })
})
