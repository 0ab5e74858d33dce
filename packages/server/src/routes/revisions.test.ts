import { describe, expect, it } from 'vitest'
import type { Change, Comparison, DisclosureView, List, Problem, RevisionInfo, Sheet } from '../api/index.ts'
import { type Client, sharedServer } from '../test/a-server.ts'
import { addExample } from '../test/uploads.ts'

const shared = sharedServer()

const anOpened = async () => {
  const server = shared()
  const id = await addExample(server, '图书馆')
  const view = (await server.client.get(`/disclosures/${id}`)).json<DisclosureView>()
  return { ...server, id, view, path: `/disclosures/${id}` }
}

const firstTarget = '/forms/0/indicators/0/target'
const edit = (raw: string, at = firstTarget): Change => ({ kind: 'edit', at, raw })
const targetOf = ({ disclosure }: Sheet): string | undefined => disclosure.forms[0]?.indicators[0]?.target.raw

const save = (client: Client, path: string, baseRevision: number, changes: readonly Change[]) =>
  client.send('POST', `${path}/revisions`, { baseRevision, changes, note: '改指标值' })

describe('one disclosure', () => {
  it('comes with its forms drawn, checked and counted', async () => {
    const { view } = await anOpened()
    expect(view).toMatchObject({
      region: '990101',
      latest: 1,
      binned: false,
      revision: { number: 1, parent: null, kind: 'read', author: 'local' },
      abilities: { edit: true, restore: false, remove: true, bringBack: false, original: false },
    })
    const pointers = view.layout.parts.flatMap((part) =>
      part.kind === 'table' ? part.rows.flatMap((row) => row.cells.flatMap((cell) => cell.at)) : [],
    )
    expect(pointers).toContain(firstTarget)
    expect(view.findings.length).toBe(
      view.counts.errors + view.counts.warnings + view.counts.hints + view.counts.reading,
    )
    expect(new Set(view.findings.map((finding) => finding.id)).size).toBe(view.findings.length)
    for (const finding of view.findings) expect(finding.message).not.toMatch(/[{}]|undefined|没有它的文字说明/u)
  })

  it('is scored by the profile that is asked for, and says which', async () => {
    const { client } = shared()
    const path = `/disclosures/${await addExample(shared(), '文化馆')}`
    const auto = (await client.get(path)).json<DisclosureView>()
    expect(auto.scorecards[0]?.profile.id).toBe('national')
    expect(auto.versions.profiles).toEqual([expect.stringMatching(/^national@/u)])
    const { items } = (await client.get('/profiles')).json<{ items: { id: string }[] }>()
    const other = items.find((profile) => profile.id !== 'national')?.id ?? ''
    const asked = (await client.get(`${path}?profile=${other}`)).json<DisclosureView>()
    expect(asked.scorecards[0]?.profile.id).toBe(other)
    expect((await client.get(`${path}?profile=no-such`)).status).toBe(400)
  })

  it('speaks English where asked', async () => {
    const { client, path } = await anOpened()
    const { findings } = (await client.get(`${path}?lang=en`)).json<DisclosureView>()
    expect(findings[0]?.message).toMatch(/[a-z]{3}/u)
  })

  it.each([
    ['/disclosures/missing', 404],
    ['/disclosures/..%2f', 400],
    ['/disclosures/UPPER', 400],
  ])('%s answers %d', async (path, status) => {
    const { client } = shared()
    expect((await client.get(path)).status).toBe(status)
  })
})

describe('a working copy', () => {
  it('is checked as it is typed, and nothing is saved', async () => {
    const { client, path, view } = await anOpened()
    const send = (changes: readonly Change[]) => client.send('POST', `${path}/recheck`, { baseRevision: 1, changes })
    const bare = (await send([edit('5000')])).json<Sheet>()
    expect(targetOf(bare)).toBe('5000')
    const marked = bare.findings.filter((finding) => finding.at === firstTarget).map((finding) => finding.rule)
    expect(marked).toContain('operator-missing')
    const cured = (await send([edit('5000'), edit('≥5000 册')])).json<Sheet>()
    expect(
      cured.findings.filter((finding) => finding.at === firstTarget && finding.rule === 'operator-missing'),
    ).toEqual([])
    expect((await send([])).json<Sheet>().findings).toEqual(view.findings)
    expect((await client.get(path)).json<DisclosureView>()).toEqual(view)
  })

  it('gains and loses rows', async () => {
    const { client, path, view } = await anOpened()
    const rows = view.disclosure.forms[0]?.indicators.length ?? 0
    const send = (changes: readonly Change[]) => client.send('POST', `${path}/recheck`, { baseRevision: 1, changes })
    const of = 'indicators' as const
    const more = (
      await send([
        { kind: 'insert', form: 0, of, index: 1 },
        {
          kind: 'edits',
          edits: [
            { at: '/forms/0/indicators/1/name', raw: '讲座场次' },
            { at: '/forms/0/indicators/1/target', raw: '≥6 场' },
          ],
        },
      ])
    ).json<Sheet>()
    expect(more.disclosure.forms[0]?.indicators[1]).toMatchObject({
      level2: { value: 'quantity' },
      name: { raw: '讲座场次' },
      target: { raw: '≥6 场', value: { kind: 'quantity', op: '≥', number: '6', unit: '场' } },
    })
    expect(more.counts.indicators).toBe(view.counts.indicators + 1)
    const fewer = (await send([{ kind: 'remove', form: 0, of, index: 0 }])).json<Sheet>()
    expect(fewer.disclosure.forms[0]?.indicators).toHaveLength(rows - 1)
    const moved = (await send([{ kind: 'move', form: 0, of, index: 0, to: 1 }])).json<Sheet>()
    expect(moved.disclosure.forms[0]?.indicators[1]?.name.raw).toBe(view.disclosure.forms[0]?.indicators[0]?.name.raw)
  })

  it.each<[string, Change, number, string]>([
    ['a cell that is not there', edit('1', '/forms/0/indicators/999/target'), 400, 'bad-change'],
    ['a form that is not there', { kind: 'remove', form: 99, of: 'indicators', index: 0 }, 400, 'bad-change'],
    ['what is no cell', edit('1', '/forms/0/indicators'), 400, 'bad-change'],
    ['a prototype', edit('1', '/__proto__/raw'), 400, 'bad-change'],
    ['the source', edit('1', '/source/name'), 400, 'bad-change'],
    ['no pointer', edit('1', 'forms'), 400, 'bad-request'],
    ['a text without end', edit('长'.repeat(20_001)), 400, 'bad-request'],
  ])('refuses to change %s', async (_, change, status, id) => {
    const { client, path } = await anOpened()
    const answer = await client.send('POST', `${path}/recheck`, { baseRevision: 1, changes: [edit('≥1 册'), change] })
    expect([answer.status, answer.json<Problem>().error.id]).toEqual([status, id])
    if (id === 'bad-change') expect(answer.json<Problem>().error.data.index).toBe(1)
  })

  it('refuses bodies that are no changes, or too large', async () => {
    const { client, path } = await anOpened()
    expect((await client.send('POST', `${path}/recheck`, { changes: 'all' })).status).toBe(400)
    const changes = Array(300).fill(edit('长'.repeat(19_000)))
    const answer = await client.send('POST', `${path}/recheck`, { baseRevision: 1, changes })
    expect([answer.status, answer.json<Problem>().error.id]).toEqual([413, 'body-too-large'])
  })
})

describe('saving', () => {
  it('makes a revision, which the list and the search follow', async () => {
    const { client, path, view } = await anOpened()
    const saved = await save(client, path, 1, [edit('≥6100 册'), edit('荷塘读书会', '/forms/0/indicators/0/name')])
    expect(saved.status).toBe(201)
    expect(saved.json<DisclosureView>()).toMatchObject({
      latest: 2,
      revision: { number: 2, parent: 1, kind: 'edit', note: '改指标值', templates: view.revision.templates },
    })
    expect((await client.get(`/disclosures?q=${encodeURIComponent('荷塘')}`)).json<List>()).toMatchObject({
      total: 1,
      items: [{ revision: 2 }],
    })
    const old = (await client.get(`${path}?revision=1`)).json<DisclosureView>()
    expect(targetOf(old)).toBe(targetOf(view))
    expect(old.abilities).toMatchObject({ edit: false, restore: true })
  })

  it('never overwrites what somebody else saved, and says what that was', async () => {
    const { client, path } = await anOpened()
    await save(client, path, 1, [edit('≥6100 册')])
    const late = await save(client, path, 1, [edit('≥7000 册')])
    const { error } = late.json<Problem>()
    expect([late.status, error.id, error.data.latest]).toEqual([409, 'changed-meanwhile', 2])
    expect(error.data.differences).toMatchObject([
      { kind: 'changed', form: 0, at: firstTarget, after: '≥6100 册', label: expect.stringContaining('指标值') },
    ])
    expect((await save(client, path, 2, [edit('≥7000 册')])).status).toBe(201)
  })

  it('of two at once lets one through', async () => {
    const { client, path } = await anOpened()
    const answers = await Promise.all(
      ['≥1 册', '≥2 册', '≥3 册', '≥4 册'].map((raw) => save(client, path, 1, [edit(raw)])),
    )
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409, 409, 409])
    expect((await client.get(path)).json<DisclosureView>().latest).toBe(2)
  })

  it('needs something to save, and a revision that is there', async () => {
    const { client, path } = await anOpened()
    expect((await save(client, path, 1, [])).status).toBe(400)
    expect((await save(client, path, 9, [edit('≥1 册')])).status).toBe(404)
  })

  it('leaves what lies in the bin alone', async () => {
    const { client, path } = await anOpened()
    await client.send('DELETE', path)
    const answer = await save(client, path, 1, [edit('≥1 册')])
    expect([answer.status, answer.json<Problem>().error.id]).toEqual([409, 'in-bin'])
    expect((await client.get(path)).json<DisclosureView>().abilities).toMatchObject({ edit: false, bringBack: true })
  })
})

describe('revisions', () => {
  it('are listed, compared and brought back', async () => {
    const { client, path, view } = await anOpened()
    await save(client, path, 1, [edit('≥6100 册')])
    await save(client, path, 2, [{ kind: 'remove', form: 0, of: 'indicators', index: 1 }])
    const { items } = (await client.get(`${path}/revisions`)).json<{ items: RevisionInfo[] }>()
    expect(items.map(({ number, parent, kind }) => [number, parent, kind])).toEqual([
      [3, 2, 'edit'],
      [2, 1, 'edit'],
      [1, null, 'read'],
    ])
    const { differences } = (await client.get(`${path}/compare?from=1&to=3`)).json<Comparison>()
    expect(differences.map(({ kind, at }) => [kind, at])).toEqual([
      ['changed', firstTarget],
      ['removed', '/forms/0/indicators/1'],
    ])
    const back = await client.send('POST', `${path}/restore`, { revision: 1, baseRevision: 3 })
    expect(back.json<DisclosureView>()).toMatchObject({
      latest: 4,
      revision: { number: 4, parent: 3, kind: 'restore' },
    })
    expect(back.json<DisclosureView>().disclosure).toEqual(view.disclosure)
    expect((await client.get(`${path}/compare?from=1&to=4`)).json<Comparison>().differences).toEqual([])
  })

  it('are not brought back over what somebody saved meanwhile', async () => {
    const { client, path } = await anOpened()
    await save(client, path, 1, [edit('≥6100 册')])
    await save(client, path, 2, [edit('≥6200 册')])
    const answer = await client.send('POST', `${path}/restore`, { revision: 1, baseRevision: 2 })
    expect([answer.status, answer.json<Problem>().error.id]).toEqual([409, 'changed-meanwhile'])
  })
})
