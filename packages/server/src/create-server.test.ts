import { describe, expect, it } from 'vitest'
import type { DisclosureView, List, Upload } from './api/index.ts'
import { engine } from './engine/engine.ts'
import { newId } from './new-id.ts'
import { aServer } from './test/a-server.ts'
import { addExample, anExample, formOf, upload } from './test/uploads.ts'

describe('a book of hundreds of forms', () => {
  it('is read, shown, edited and saved like a small one', async () => {
    const { client } = await aServer({ limits: { seconds: 25, megabytes: 512 } })
    const { name, bytes } = await anExample('图书馆')
    const text = new TextDecoder().decode(bytes)
    // The same text again and again would be read once.
    const book = Array.from({ length: 40 }, (_, i) => text.replaceAll('图书', `图书第${i + 1}分`)).join('\n')
    const { files } = await upload(client, [[name, book]])
    const path = `/disclosures/${files[0]?.disclosure}`
    const view = (await client.get(path)).json<DisclosureView>()
    expect(view.disclosure.forms).toHaveLength(80)
    expect(view.counts.indicators).toBeGreaterThan(800)
    const at = '/forms/79/indicators/0/target'
    const saved = await client.send('POST', `${path}/revisions`, {
      baseRevision: 1,
      changes: [{ kind: 'edit', at, raw: '≥77 册' }],
    })
    expect(saved.json<DisclosureView>().disclosure.forms[79]?.indicators[0]?.target.raw).toBe('≥77 册')
  })
})

describe('ending the server', () => {
  it('ends the streams of those who watch', async () => {
    const { client, address, close } = await aServer()
    const { name, bytes } = await anExample('图书馆')
    const many = Array.from(
      { length: 8 },
      (_, index) => [`${index}${name}`, `${new TextDecoder().decode(bytes)}\n${index}`] as const,
    )
    const { id } = (await client.send('POST', '/uploads', formOf(many))).json<Upload>()
    const stream = await fetch(`${address}/api/v1/uploads/${id}/events`, { headers: { cookie: client.cookie } })
    await close()
    expect(await stream.text()).toContain('event: file')
    await expect(client.get('/session')).rejects.toThrow()
  })
})

describe('after an update of the engine', () => {
  it('counts and findings are made anew', async () => {
    const server = await aServer()
    const { store, world, client, begin } = server
    const id = await addExample(server, '图书馆')
    const revision = await store.findRevision(id, 1)
    if (!revision) throw new Error('no revision')
    const { disclosure } = revision
    const actor = { person: 'local', at: world.now().toISOString(), actId: newId(world) }
    const stale = { findings: [], understood: 100, engine: '0.0.1+00000000' }
    await store.saveRevision({ id, base: 1, kind: 'edit', disclosure, note: '', actor, ...stale })
    expect((await client.get('/disclosures')).json<List>().items[0]?.counts.warnings).toBe(0)
    await begin()
    while ((await store.outdatedDisclosures(engine.version, 1)).length > 0)
      await new Promise((resolve) => setTimeout(resolve, 20))
    const { counts } = (await client.get(`/disclosures/${id}`)).json<DisclosureView>()
    expect((await client.get('/disclosures')).json<List>().items[0]?.counts).toEqual(counts)
    expect(counts.warnings).toBeGreaterThan(0)
  })
})
