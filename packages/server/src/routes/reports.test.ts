import { severities } from '@jiheng/core/form'
import { disclose } from '@jiheng/files'
import { describe, expect, it } from 'vitest'
import type { DisclosureView, Problem, ReportEntries, ReportView } from '../api/index.ts'
import { sharedServer, type TestServer } from '../test/a-server.ts'
import { addExample } from '../test/uploads.ts'

const shared = sharedServer()

const ready = async ({ client }: TestServer, documents: object): Promise<ReportView> => {
  const begun = await client.send('POST', '/reports', { documents })
  expect([begun.status, begun.text]).toEqual([201, expect.anything()])
  for (;;) {
    const view = (await client.get(`/reports/${begun.json<ReportView>().id}`)).json<ReportView>()
    if (view.state === 'ready') return view
    expect(['gathering', 'checking']).toContain(view.state)
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
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

  it('refuses nothing at all and what is not there', async () => {
    const { client } = shared()
    const nothing = await client.send('POST', '/reports', {
      documents: { kind: 'search', query: { q: '没有这样的文件' } },
    })
    expect([nothing.status, nothing.json<Problem>().error.id]).toEqual([409, 'nothing-chosen'])
    expect((await client.get('/reports/abc')).status).toBe(404)
  })
})
