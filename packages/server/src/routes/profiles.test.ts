import { describe, expect, it } from 'vitest'
import type { DisclosureView, List, Problem, ProfileView, RecountView } from '../api/index.ts'
import { sharedServer } from '../test/a-server.ts'
import { addExample, uploadExample } from '../test/uploads.ts'

const shared = sharedServer()

const county = {
  extends: 'national',
  id: 'tonglin',
  version: '1',
  name: { 'zh-CN': '桐林县', en: 'Tonglin county' },
  region: '999901',
  validFrom: '2024',
  sources: { grades: [{ kind: 'practice', verified: true }] },
  grades: [
    { grade: 'excellent', from: '95' },
    { grade: 'poor', from: '0' },
  ],
}
const text = (change: object = {}) => JSON.stringify({ ...county, ...change }, undefined, 2)

describe('profiles of the region’s own', () => {
  it('are kept, listed before those of the system, replaced and taken away', async () => {
    const { client } = shared()
    const kept = await client.send('POST', '/profiles', { text: text() })
    expect(kept.status).toBe(201)
    expect(kept.json<ProfileView>()).toMatchObject({ id: 'tonglin', own: true, name: '桐林县' })
    expect((await client.send('POST', '/profiles', { text: text({ version: '2' }) })).status).toBe(201)
    const { items } = (await client.get('/profiles?lang=en')).json<{ items: ProfileView[] }>()
    expect(items.slice(0, 2).map(({ id, version, name, own }) => [id, version, name, own])).toEqual([
      ['tonglin', '2', 'Tonglin county', true],
      ['national', '2', expect.stringContaining('National'), false],
    ])
    expect((await client.send('DELETE', '/profiles/tonglin')).status).toBe(204)
    expect((await client.send('DELETE', '/profiles/tonglin')).status).toBe(404)
  })

  const ofLine29 = text({ overfulfilment: '130%' })

  it('stand on the line that the refusal names', () => {
    expect(ofLine29.split('\n')[28]).toContain('overfulfilment')
  })

  it.each([
    ['a fault', ofLine29, 'profile-faulty', '评分规则没有保存，第 29 行 /overfulfilment 有误：'],
    ['no JSON', '{\n  "id": \n}', 'profile-faulty', '评分规则没有保存，第 3 行 有误：'],
    ['an id of the system', text({ id: 'sichuan' }), 'profile-of-system', '“sichuan”是系统自带评分规则的编号。'],
  ])('are refused with %s, by line', async (_, body, id, message) => {
    const { client } = shared()
    const answer = await client.send('POST', '/profiles', { text: body })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    const { error } = answer.json<Problem>()
    expect(error.id).toBe(id)
    expect(error.message).toContain(message)
  })

  it('score what is asked for by them, and what is chosen for the installation', async () => {
    const server = shared()
    const { client } = server
    await client.send('POST', '/profiles', { text: text() })
    const path = `/disclosures/${await addExample(server, '文化馆')}`
    const used = async (query = '') => {
      const { scorecards, versions } = (await client.get(`${path}${query}`)).json<DisclosureView>()
      return [scorecards[0]?.profile.id, ...versions.profiles]
    }
    expect(await used('?profile=tonglin')).toEqual(['tonglin', 'tonglin@1'])
    const { profile } = (await client.get(`${path}?profile=tonglin`)).json<DisclosureView>()
    expect([profile.asked?.id, profile.own?.map(({ id }) => id)]).toEqual(['tonglin', ['tonglin']])
    await client.send('PUT', '/settings', { profile: 'tonglin' })
    expect(await used()).toEqual(['tonglin', 'tonglin@1'])
    expect((await used('?profile=auto'))[0]).toBe('national')
    await client.send('DELETE', '/profiles/tonglin')
    expect((await used())[0]).toBe('national')
    expect((await client.get(`${path}?profile=tonglin`)).status).toBe(400)
    await client.send('PUT', '/settings', { profile: null })
  })
})

describe('the library counts by the profile that was chosen', { timeout: 60_000 }, () => {
  const counted = async ({ client }: ReturnType<typeof shared>): Promise<void> => {
    while ((await client.get('/recount')).json<RecountView>().running) await new Promise((next) => setTimeout(next, 20))
  }

  it('again when another is chosen, from the first time for what comes later, and for what is saved', async () => {
    const server = shared()
    const { client } = server
    const row = async (id: string) =>
      (await client.get('/disclosures?limit=500')).json<List>().items.find((one) => one.id === id)?.counts
    const view = async (id: string) => (await client.get(`/disclosures/${id}`)).json<DisclosureView>()
    const id = await addExample(server, '农业技术推广站2025')
    expect(await row(id)).toMatchObject({ errors: 0 })
    await client.send('PUT', '/settings', { profile: 'hubei-2020' })
    await counted(server)
    const { counts } = await view(id)
    expect(counts.errors).toBeGreaterThan(0)
    expect(await row(id)).toMatchObject({ errors: counts.errors, warnings: counts.warnings, hints: counts.hints })

    const later = await uploadExample(client, '农业技术推广站2025')
    expect(await row(later)).toMatchObject({ errors: counts.errors })
    const at = '/forms/0/indicators/0/name'
    const changes = [{ kind: 'edits', edits: [{ at, raw: '培训农户人次' }] }]
    await client.send('POST', `/disclosures/${later}/revisions`, { baseRevision: 1, changes })
    expect((await row(later))?.errors).toBe((await view(later)).counts.errors)

    await client.send('PUT', '/settings', { profile: null })
    await counted(server)
    expect([await row(id), await row(later)]).toMatchObject([{ errors: 0 }, { errors: 0 }])
  })
})
