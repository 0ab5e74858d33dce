import type { Disclosure, Skipped } from '@jiheng/core/form'
import { expect, it } from 'vitest'
import type { Change, DisclosureView, Offers, RevisionInfo } from '../api/index.ts'
import { engine } from '../engine/engine.ts'
import { newId } from '../new-id.ts'
import { sharedServer, type TestServer } from '../test/a-server.ts'
import { addExample } from '../test/uploads.ts'

const shared = sharedServer()

/** The example again, as another file of the same layout in which one more line was not understood. */
const another = async ({ store, world, client }: TestServer, from: string, line: string): Promise<string> => {
  const { disclosure } = (await client.get(`/disclosures/${from}`)).json<DisclosureView>()
  const lost: Skipped = { raw: line, place: { line: disclosure.forms[0]?.place.line ?? 1 }, why: 'not-understood' }
  const text: Disclosure = { ...disclosure, skipped: [...disclosure.skipped, lost] }
  const id = newId(world)
  const actor = { person: 'local', at: world.now().toISOString(), actId: newId(world) }
  await store.addDisclosure({
    id,
    kind: 'read',
    disclosure: text,
    findings: engine.check(text),
    understood: 90,
    engine: engine.version,
    actor,
  })
  return id
}

it('a correction is a revision with a note, and is offered to the next file of the layout', async () => {
  const server = shared()
  const { client } = server
  const base = await addExample(server, '图书馆')
  const first = await another(server, base, '联系人：陈雨')
  const second = await another(server, base, '联系人：苏禾')
  expect((await client.get(`/disclosures/${second}/offers`)).json<Offers>()).toEqual({ items: [] })

  const view = (await client.get(`/disclosures/${first}`)).json<DisclosureView>()
  const cell = view.disclosure.skipped.at(-1)
  const cells = [{ raw: cell?.raw ?? '', place: cell?.place ?? {} }]
  const place = { ...cell?.place, start: 4, end: 6 }
  const changes: readonly Change[] = [
    { kind: 'assign', cells, assignments: [{ at: '/forms/0/fields/联系人', raw: '陈雨', place }] },
  ]
  const saved = await client.send('POST', `/disclosures/${first}/revisions`, { baseRevision: 1, changes })
  expect(saved.status).toBe(201)
  const { disclosure } = saved.json<DisclosureView>()
  expect(disclosure.forms[0]?.fields.at(-1)).toMatchObject({ label: { raw: '联系人' }, value: { raw: '陈雨', place } })
  expect(disclosure.skipped.some(({ raw }) => raw === cell?.raw)).toBe(false)
  const { items } = (await client.get(`/disclosures/${first}/revisions`)).json<{ items: RevisionInfo[] }>()
  expect(items[0]?.note).toBe('更正读取：“陈雨”归入 表 1 · 表头 · 联系人')

  const offers = (await client.get(`/disclosures/${second}/offers`)).json<Offers>()
  expect(offers.items).toMatchObject([
    { raw: '联系人：苏禾', at: '/forms/0/fields/联系人', label: '表 1 · 表头 · 联系人', from: { id: first } },
  ])
  const applied = await client.send('POST', `/disclosures/${second}/revisions`, {
    baseRevision: 1,
    changes: offers.items.map(({ change }) => change),
    lang: 'en',
  })
  expect(applied.json<DisclosureView>().disclosure.forms[0]?.fields.at(-1)?.value.raw).toBe('苏禾')
  expect((await client.get(`/disclosures/${second}/offers`)).json<Offers>()).toEqual({ items: [] })
})

it('rows that cannot be joined are refused with the change that could not be made', async () => {
  const { client } = shared()
  const id = await addExample(shared(), '图书馆')
  const changes = [{ kind: 'join', cells: [{ raw: '无处可归', place: { line: 9_000 } }] }]
  const answer = await client.send('POST', `/disclosures/${id}/revisions`, { baseRevision: 1, changes })
  expect(answer.status).toBe(400)
  expect(answer.text).toContain('bad-change')
})
