import { severities } from '@jiheng/core/form'
import { disclose } from '@jiheng/files'
import { describe, expect, it } from 'vitest'
import type { DisclosureView, Problem, ReportEntries, ReportGrid, ReportItem, ReportView } from '../api/index.ts'
import { engine } from '../engine/engine.ts'
import { aFolder, aServerOn, sharedServer, type TestServer } from '../test/a-server.ts'
import { addExample } from '../test/uploads.ts'

const shared = sharedServer()

const made = async ({ client }: TestServer, id: string): Promise<ReportView> => {
  for (;;) {
    const view = (await client.get(`/reports/${id}`)).json<ReportView>()
    if (view.state === 'ready') return view
    expect(['gathering', 'checking']).toContain(view.state)
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}

const ready = async (server: TestServer, documents: object): Promise<ReportView> => {
  const begun = await server.client.send('POST', '/reports', { documents })
  expect([begun.status, begun.text]).toEqual([201, expect.anything()])
  return made(server, begun.json<ReportView>().id)
}

describe('a report on many documents', { timeout: 60_000 }, () => {
  it('is made of all that a search finds, and shown by unit and by rule', async () => {
    const server = shared()
    for (const part of ['档案馆', '图书馆', '文化馆']) await addExample(server, part)
    const view = await ready(server, { kind: 'search', query: {} })
    expect([view.total, view.gathered]).toEqual([3, 3])
    const { units, rules, counts, documents } = view.summary ?? expect.fail('no summary')
    expect(units.map(({ name }) => name).toSorted()).toEqual(['临溪省文化馆', '临溪省档案馆', '松河县图书馆'])
    const errors = units.map((unit) => unit.counts.errors)
    expect(errors).toEqual(errors.toSorted((a, b) => b - a))
    expect(rules.reduce((sum, { count }) => sum + count, 0)).toBe(counts.errors + counts.warnings + counts.hints)

    const entries = async (query: string) =>
      (await server.client.get(`/reports/${view.id}/entries${query}`)).json<ReportEntries>()
    const ofUnit = await entries('?unit=0')
    expect(ofUnit.total).toBe(Object.values({ ...units[0]?.counts, doubts: 0 }).reduce((a, b) => a + b, 0))
    expect(ofUnit.items[0]).toMatchObject({ disclosure: documents.find(({ unit }) => unit === 0)?.id })
    const ranks = ofUnit.items.map(({ severity }) => severities.indexOf(severity))
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    expect(Object.fromEntries(documents.map(({ name, next }) => [name.slice(0, 6), next]))).toEqual({
      临溪省档案馆: ['review'],
      松河县图书馆: ['review'],
      临溪省文化馆: ['score'],
    })
    const [rule] = rules
    expect((await entries(`?rule=${rule?.rule}`)).total).toBe(rule?.count)
    const { cells } = (await server.client.get(`/reports/${view.id}/grid`)).json<ReportGrid>()
    const sumOf = (which: 0 | 1, index: number) =>
      cells.filter((cell) => cell[which] === index).reduce((sum, [, , count]) => sum + count, 0)
    expect(rules.map((_, index) => sumOf(1, index))).toEqual(rules.map(({ count }) => count))
    expect(units.map((_, index) => sumOf(0, index))).toEqual(
      units.map((unit) => unit.counts.errors + unit.counts.warnings + unit.counts.hints),
    )
    const [of, by, count] = cells[0] ?? expect.fail('there are findings')
    expect((await entries(`?unit=${of}&rule=${rules[by]?.rule}`)).total).toBe(count)
    expect((await entries('?offset=2&limit=3')).items.map(({ id }) => id)).toEqual(
      (await entries('')).items.slice(2, 5).map(({ id }) => id),
    )
  })

  it('counts apart what was set aside, and names the profile that was chosen', async () => {
    const server = shared()
    const { client } = server
    const id = await addExample(server, '农业技术')
    const view = (await client.get(`/disclosures/${id}`)).json<DisclosureView>()
    const finding = view.findings.find(({ origin, severity }) => origin === 'document' && severity === 'warning')
    const { rule, form, at, fingerprint } = finding ?? expect.fail('the example has a warning')
    const said = { reason: '已另附说明', by: '李某' }
    await client.send('POST', `/disclosures/${id}/set-aside`, { rule, form, at, fingerprint, ...said })
    await client.send('PUT', '/settings', { profile: 'sichuan' })
    const { summary } = await ready(server, { kind: 'ids', ids: [id] })
    await client.send('PUT', '/settings', { profile: null })
    expect(summary?.counts).toMatchObject({ warnings: view.counts.warnings - 1, setAside: 1 })
    expect(summary?.versions.join('')).toContain('sichuan@')
  })

  it.each(['html', 'docx', 'xlsx', 'pdf'])('is taken away as %s', async (format) => {
    const server = shared()
    const id = await addExample(server, '气象局')
    const view = await ready(server, { kind: 'ids', ids: [id] })
    const { bytes, headers } = await server.client.bytes(`/reports/${view.id}/file?format=${format}`)
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain(`预算绩效文件审核情况.${format}`)
    expect(bytes.length).toBeGreaterThan(2_000)
    if (format !== 'pdf') expect(JSON.stringify(await disclose(bytes, `a.${format}`))).toContain('白鹭市气象局')
  })

  it('writes one letter a unit, of the chosen findings', async () => {
    const server = shared()
    const ids = [await addExample(server, '档案馆'), await addExample(server, '老龄')]
    const view = await ready(server, { kind: 'ids', ids })
    const letters = async (body: object) => {
      const response = await fetch(`${server.address}/api/v1/reports/${view.id}/letters`, {
        method: 'POST',
        headers: { cookie: server.client.cookie, origin: server.address, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      // A zip names its files twice: before each, and in its list.
      const text = new TextDecoder().decode(new Uint8Array(await response.arrayBuffer()))
      return [...new Set([...text.matchAll(/退回修改（[^）]*）\.docx/gu)].map(String))].toSorted()
    }
    expect(await letters({})).toEqual(['退回修改（临溪省档案馆）.docx', '退回修改（青石区老龄工作中心）.docx'])
    const { items } = (await server.client.get(`/reports/${view.id}/entries?unit=1`)).json<ReportEntries>()
    expect(await letters({ from: 'none', added: [items[0]?.id] })).toHaveLength(1)
    const none = await server.client.send('POST', `/reports/${view.id}/letters`, { from: 'none' })
    expect([none.status, none.json<Problem>().error.id]).toEqual([409, 'no-letters'])
  })

  it('fills in the form for the review of targets, and says where there is none to review', async () => {
    const server = shared()
    const { bytes, headers } = await server.client.bytes(`/disclosures/${await addExample(server, '图书馆')}/review`)
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain('（审核表）.docx')
    const { forms } = await disclose(bytes, 'a.docx')
    expect(forms.map(({ phase }) => phase)).toContain('review')
    const none = await server.client.get(`/disclosures/${await addExample(server, '文化馆')}/review`)
    expect([none.status, none.json<Problem>().error.id]).toEqual([409, 'nothing-to-review'])
  })

  it('outlives a restart; what changed since is told, and another one is made of it', async () => {
    const folder = await aFolder()
    const first = await aServerOn(folder)
    const id = await addExample(first, '图书馆')
    const view = await ready(first, { kind: 'ids', ids: [id] })
    expect(view.changed).toBe(0)
    await first.close()

    const second = await aServerOn(folder)
    const { client } = second
    expect((await client.get(`/reports/${view.id}`)).json<ReportView>()).toEqual(view)
    const { bytes } = await client.bytes(`/reports/${view.id}/file?format=html`)
    expect(new TextDecoder().decode(bytes)).toContain('松河县图书馆')

    const changes = [{ kind: 'edits', edits: [{ at: '/forms/0/goal', raw: '提高服务水平。' }] }]
    expect((await client.send('POST', `/disclosures/${id}/revisions`, { baseRevision: 1, changes })).status).toBe(201)
    expect((await client.get(`/reports/${view.id}`)).json<ReportView>()).toEqual({ ...view, changed: 1 })
    const begun = await client.send('POST', `/reports/${view.id}/again`, {})
    const other = await made(second, begun.json<ReportView>().id)
    expect([other.id === view.id, other.changed]).toEqual([false, 0])
    const { items } = (await client.get('/reports')).json<{ items: readonly ReportItem[] }>()
    expect(items.map((item) => [item.id, item.state, item.outcome?.documents])).toEqual([
      [other.id, 'ready', 1],
      [view.id, 'ready', 1],
    ])
  })

  it('is made by itself where a restart broke it off, or another engine made it', async () => {
    const folder = await aFolder()
    const first = await aServerOn(folder)
    const documents = { kind: 'ids', ids: [await addExample(first, '气象局')] }
    const actor = { person: 'local', at: first.world.now().toISOString(), actId: 'act' }
    await first.store.addReport({ id: 'broken', asked: { documents }, engine: engine.version }, 50, actor)
    const older = await ready(first, documents)
    const body = new Uint8Array([1])
    await first.store.endReport({ id: older.id, state: 'ready', outcome: {}, engine: 'older', body })
    await first.close()

    const second = await aServerOn(folder)
    expect((await made(second, 'broken')).summary?.documents).toHaveLength(1)
    expect(await made(second, older.id)).toEqual(older)
  })

  it('that failed says why, also later', async () => {
    const folder = await aFolder()
    const first = await aServerOn(folder)
    const documents = { kind: 'ids', ids: [await addExample(first, '气象局')] }
    const actor = { person: 'local', at: first.world.now().toISOString(), actId: 'act' }
    const outcome = { id: 'report-too-slow', data: { limit: 60 } }
    await first.store.addReport({ id: 'slow', asked: { documents }, engine: engine.version }, 50, actor)
    await first.store.endReport({ id: 'slow', state: 'failed', outcome, engine: engine.version })
    const view = (await first.client.get('/reports/slow')).json<ReportView>()
    expect([view.state, view.why]).toEqual(['failed', expect.stringContaining('60 秒')])
    expect((await first.client.get('/reports/slow/entries')).json<Problem>().error.id).toBe('report-not-ready')
  })

  it('refuses nothing at all and what is not there', async () => {
    const { client } = shared()
    const nothing = await client.send('POST', '/reports', {
      documents: { kind: 'search', query: { q: '没有这样的文件' } },
    })
    expect([nothing.status, nothing.json<Problem>().error.id]).toEqual([409, 'nothing-chosen'])
    expect((await client.get('/reports/abc')).status).toBe(404)
  })
})
