import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openFile } from '@jiheng/files'
import { expect, it } from 'vitest'
import type { IndicatorsView, RelatedView } from '../api/index.ts'
import { engine } from '../engine/engine.ts'
import { newId } from '../new-id.ts'
import { aServer, sharedServer, type TestServer } from '../test/a-server.ts'

const shared = sharedServer()
const folder = join(import.meta.dirname, '../../../../examples/古桥巡护与修缮')
const names = [
  '2024年绩效目标.txt',
  '2024年绩效自评.txt',
  '2025年绩效监控.txt',
  '2025年绩效目标.docx',
  '2025年绩效自评.docx',
]

const aProject = async ({ client, store, world }: TestServer = shared()) => {
  const ids = new Map<string, string>()
  for (const name of names) {
    const opened = await openFile(new Uint8Array(await readFile(join(folder, name))), name)
    if (opened.kind !== 'blocks') throw new Error(`${name} cannot be read.`)
    const read = engine.read(opened.blocks)
    const id = newId(world)
    await store.addDisclosure({
      id,
      kind: 'read',
      disclosure: { ...read, source: { ...read.source, name } },
      findings: [],
      understood: 100,
      engine: engine.version,
      actor: { person: 'local', at: world.now().toISOString(), actId: newId(world) },
    })
    ids.set(name, id)
  }
  const id = (name: string): string => ids.get(name) ?? ''
  const related = async (of: string) => (await client.get(`/disclosures/${id(of)}/related`)).json<RelatedView>()
  return { client, id, related }
}

it('a document is held against those of its project; a person refutes a pair, and opens it again', async () => {
  const { client, id, related } = await aProject()
  const own = '2025年绩效自评.docx'
  const view = await related(own)
  expect(view.tables.map(({ name, columns }) => [name, columns.map(({ year, phase }) => `${year} ${phase}`)])).toEqual([
    [
      '古桥巡护与修缮',
      ['2024 target', '2024 self-evaluation', '2025 target', '2025 monitoring', '2025 self-evaluation'],
    ],
  ])
  expect(view.findings.map(({ rule }) => rule)).toContain('indicator-dropped')
  expect(view.refuted).toEqual([])

  const a = { id: id(own), form: 0 }
  const b = { id: id('2025年绩效目标.docx'), form: 0 }
  const say = (verdict: string) => client.send('PUT', '/pairings', { a, b, verdict })
  expect((await say('refuted')).status).toBe(204)
  const without = await related(own)
  expect(without.findings.map(({ rule }) => rule)).not.toContain('indicator-dropped')
  expect(without.refuted).toMatchObject([{ file: '2025年绩效目标.docx' }])

  await say('confirmed')
  const pairs = (await related(own)).tables.flatMap((table) => table.pairs)
  expect(pairs.find(({ verdict }) => verdict === 'confirmed')).toMatchObject({ relation: 'approved', score: 1 })
  await say('open')
  expect((await related(own)).findings).toEqual(view.findings)
})

it('a finding across documents says what both say, and is set aside like any other', async () => {
  // By itself: the same files twice would be two documents of the project.
  const { client, id, related } = await aProject(await aServer())
  const own = '2025年绩效自评.docx'
  const { findings } = await related(own)
  const finding = findings.find(({ rule }) => rule === 'indicator-dropped') ?? expect.fail('an indicator is dropped')
  expect(finding.across?.here).toBe(null)
  expect(finding.across?.others).toMatchObject([
    {
      document: id('2025年绩效目标.docx'),
      file: '2025年绩效目标.docx',
      form: 0,
      phase: 'target',
      year: 2025,
      at: expect.stringMatching(/^\/forms\/0\/indicators\/\d+\/name$/u),
      said: expect.stringContaining(String(finding.data.approved)),
    },
  ])
  const { rule, form, at, fingerprint } = finding
  const said = { reason: '已经批准调整', by: '李某' }
  await client.send('POST', `/disclosures/${id(own)}/set-aside`, { rule, form, at, fingerprint, ...said })
  const aside = async () => (await related(own)).findings.filter((each) => each.setAside)
  expect((await aside()).map((each) => [each.id, each.setAside?.reason])).toEqual([[finding.id, said.reason]])
  await client.send('POST', `/disclosures/${id(own)}/take-up`, { rule, fingerprint })
  expect(await aside()).toEqual([])
})

it('a pair with a form that is not there is refused', async () => {
  const { client, id } = await aProject()
  const a = { id: id(names[0] ?? ''), form: 0 }
  expect((await client.send('PUT', '/pairings', { a, b: { ...a, form: 7 }, verdict: 'confirmed' })).status).toBe(404)
  expect((await client.send('PUT', '/pairings', { a, b: a, verdict: 'perhaps' })).status).toBe(400)
})

it('indicators of all documents are found with what is usual', async () => {
  const { client } = await aProject()
  const view = (await client.get(`/indicators?words=${encodeURIComponent('村民满意')}`)).json<IndicatorsView>()
  expect(view.items).toMatchObject([{ name: '沿线村民满意度', targets: [{ usual: '≥90%' }] }])
  const none = (await client.get(`/indicators?words=${encodeURIComponent('航天器')}`)).json<IndicatorsView>()
  expect(none.items).toEqual([])
})
