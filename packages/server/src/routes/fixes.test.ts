import { expect, it } from 'vitest'
import type { DisclosureView, FixedItem, FixPreview, List } from '../api/index.ts'
import { sharedServer } from '../test/a-server.ts'
import { addExample } from '../test/uploads.ts'

const shared = sharedServer()

const anOpened = async (part: string) => {
  const server = shared()
  const id = await addExample(server, part)
  const view = async () => (await server.client.get(`/disclosures/${id}`)).json<DisclosureView>()
  return { ...server, id, view }
}

it('safe fixes are previewed cell by cell, and made as a new revision of each document', async () => {
  const { client, id, view } = await anOpened('图书馆')
  const preview = (await client.send('POST', '/fixes/preview', { ids: [id] })).json<{ items: FixPreview[] }>().items[0]
  const change = preview?.differences.find(({ before }) => before.startsWith('指标 1: '))
  if (!preview || !change) throw new Error('the example has labels left by its author')
  expect(preview).toMatchObject({ id, revision: 1 })
  expect(change.after).toBe(change.before.replace('指标 1: ', ''))
  expect(await view()).toMatchObject({ latest: 1 })

  const send = (baseRevision: number) => client.send('POST', '/fixes', { items: [{ id, baseRevision }] })
  const made = (await send(1)).json<{ items: FixedItem[] }>().items[0]
  expect(made).toMatchObject({ id, revision: 2, problem: null, differences: preview.differences })
  const after = await view()
  expect(after.disclosure.forms[change.form ?? 0]?.indicators.map(({ name }) => name.raw)).toContain(change.after)
  expect(after.revision.note).toContain('placeholder-left')
  const late = (await send(1)).json<{ items: FixedItem[] }>().items[0]
  expect(late).toMatchObject({ revision: null, problem: { id: 'changed-meanwhile' } })

  const again = (await send(2)).json<{ items: FixedItem[] }>().items[0]
  expect(again).toEqual({ id, revision: null, differences: [], problem: null })
})

it('a document that is not there is told apart from those that are fixed', async () => {
  const { client } = shared()
  const { items } = (await client.send('POST', '/fixes', { items: [{ id: 'missing', baseRevision: 1 }] })).json<{
    items: FixedItem[]
  }>()
  expect(items[0]).toMatchObject({ id: 'missing', revision: null, problem: { id: 'not-found' } })
})

it('a finding is set aside with a reason and a name, stays in the list, is counted apart, and is taken up again', async () => {
  const { client, id, view } = await anOpened('文化馆')
  const before = await view()
  const finding = before.findings.find(({ origin, severity }) => origin === 'document' && severity === 'warning')
  if (!finding) throw new Error('the example has a warning')
  const { rule, form, at, fingerprint } = finding
  const said = { reason: '已另附说明', by: '李某' }
  const answer = await client.send('POST', `/disclosures/${id}/set-aside`, { rule, form, at, fingerprint, ...said })
  expect(answer.status).toBe(201)
  const aside = answer.json<DisclosureView>()
  const marked = aside.findings.filter((each) => each.setAside)
  expect(marked.map((each) => [each.id, each.setAside?.reason, each.setAside?.by])).toEqual([
    [finding.id, said.reason, said.by],
  ])
  expect(aside.findings).toHaveLength(before.findings.length)
  expect(aside.counts).toMatchObject({ warnings: before.counts.warnings - 1, setAside: 1 })
  const row = async () =>
    (await client.get('/disclosures?limit=500')).json<List>().items.find((each) => each.id === id)?.counts.warnings
  expect(await row()).toBe(before.counts.warnings - 1)
  const file = (await client.get('/suppressions')).json<{ schema: string; suppressions: { rule: string }[] }>()
  expect(file).toMatchObject({ schema: 'jiheng-suppressions/1', suppressions: [{ rule, ...said }] })

  const up = await client.send('POST', `/disclosures/${id}/take-up`, { rule, fingerprint })
  expect(up.json<DisclosureView>().findings.filter((each) => each.setAside)).toEqual([])
  expect(await row()).toBe(before.counts.warnings)
  expect((await client.send('POST', `/disclosures/${id}/take-up`, { rule, fingerprint })).status).toBe(404)
})

it('nobody sets a finding aside without a reason and a name', async () => {
  const { client, id, view } = await anOpened('文化馆')
  const [finding] = (await view()).findings
  if (!finding) throw new Error('the example has findings')
  const { rule, form, fingerprint } = finding
  for (const said of [
    { reason: ' ', by: '李某' },
    { reason: '已说明', by: '' },
  ])
    expect(
      (await client.send('POST', `/disclosures/${id}/set-aside`, { rule, form, fingerprint, ...said })).status,
    ).toBe(400)
})
