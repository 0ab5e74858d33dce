import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type RuleView, type Settings, settingsSchema } from '../api/index.ts'
import { problems } from '../errors/problems.ts'
import { sharedServer } from '../test/a-server.ts'

const shared = sharedServer()

const page = () => readFile(join(import.meta.dirname, '../../API.md'), 'utf8')

/** `GET /disclosures/:id` for every route of the page's table. */
const written = (text: string): readonly string[] =>
  [...text.matchAll(/^\| ([A-Z, ]+) (`\/[^|]*`) \|/gmu)].flatMap(([, methods = '', paths = '']) =>
    methods.split(', ').flatMap((method) => [...paths.matchAll(/`([^`]+)`/gu)].map(([, path]) => `${method} ${path}`)),
  )

describe('the API page', () => {
  it('names every route, and no other', async () => {
    const { client } = shared()
    const { paths } = (await client.get('/openapi.json')).json<{ paths: Record<string, Record<string, unknown>> }>()
    const real = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map(
        (method) => `${method.toUpperCase()} ${path.replace('/api/v1', '').replaceAll(/\{(\w+)\}/gu, ':$1')}`,
      ),
    )
    expect([...real, 'GET /openapi.json'].sort()).toEqual([...written(await page())].sort())
  })

  it('names every refusal', async () => {
    const text = await page()
    for (const id of Object.keys(problems)) expect(text).toContain(`\`${id}\``)
  })
})

describe('openapi.json', () => {
  it('describes requests and answers', async () => {
    const { client } = shared()
    const answer = await client.get('/openapi.json')
    expect(answer.json()).toMatchObject({
      openapi: '3.1.0',
      paths: {
        '/api/v1/disclosures/{id}/revisions': {
          post: { requestBody: { content: { 'application/json': { schema: {} } } }, responses: { 201: {} } },
        },
      },
    })
    expect(answer.text.length).toBeLessThan(300_000)
  })
})

describe('rules and profiles', () => {
  it('have a page each, made from their data', async () => {
    const { client } = shared()
    const { items } = (await client.get('/rules')).json<{ items: RuleView[] }>()
    expect(items.length).toBeGreaterThanOrEqual(52)
    const one = (await client.get(`/rules/${items[0]?.id}`)).json<RuleView>()
    expect(one).toEqual(items[0])
    expect(one.what).not.toBe('')
    expect((await client.get('/rules/no-such')).status).toBe(404)
    expect((await client.get('/profiles')).json<{ items: { id: string }[] }>().items[0]?.id).toBe('national')
    expect((await client.get('/templates/no-such')).status).toBe(404)
  })
})

describe('settings', () => {
  it('are remembered', async () => {
    const { client } = shared()
    expect((await client.get('/settings')).json<Settings>()).toEqual({ lang: 'zh-CN', profile: null })
    const put = await client.send('PUT', '/settings', { profile: 'national' })
    expect(settingsSchema.parse(put.json())).toEqual({ lang: 'zh-CN', profile: 'national' })
    expect((await client.send('PUT', '/settings', { lang: 'fr' })).status).toBe(400)
  })
})
