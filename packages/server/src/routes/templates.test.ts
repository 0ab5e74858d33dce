import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asDocx } from '../../../../test/harness/as-docx.ts'
import { parseGrid } from '../../../../test/harness/parse-grid.ts'
import type { DisclosureView, DraftView, Problem, Rereading, TemplateSummary, TemplateView } from '../api/index.ts'
import { type Client, sharedServer } from '../test/a-server.ts'
import { formOf, upload } from '../test/uploads.ts'

const shared = sharedServer()
const blank = new Uint8Array(
  asDocx(parseGrid(await readFile(join(import.meta.dirname, '../test/blank-form.grid.txt'), 'utf8'))),
)
const filled = (name: string) =>
  new Uint8Array(
    asDocx(
      parseGrid(`云岭县项目支出绩效目标申报表
（2031年度）

|项目名称|<|${name}|<|<|项目属性|延续|
|主管部门及代码|<|云岭县文化局|<|<|实施单位|云岭县图书馆|
|资金用途分类|<|运转|<|<|联系人及电话|刘青|
|项目资金（万元）|<|年度资金总额|<|<|12.5|<|
|^|^|其中：财政拨款|<|<|10|<|
|^|^|其他资金|<|<|2.5|<|
|总体目标|<|全年开放三百天。|<|<|<|<|
|绩效指标|一级指标|二级指标|三级指标|<|指标值|备注|
|^|产出指标|数量指标|读书会场次|<|≥12 场||
|^|^|质量指标|活动完成率|<|≥95%||
|^|^|时效指标|完成时间|<|12月底前||
|^|效益指标|社会效益指标|受益人次|<|≥3000 人次||
|^|满意度指标|服务对象满意度指标|读者满意度|<|≥90%||`),
    ),
  )

const derive = async (client: Client, name = '空白表.docx', bytes = blank): Promise<DraftView> => {
  const answer = await client.send('POST', '/templates/derive', formOf([[name, bytes]]))
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.json<DraftView>()
}

const save = async (client: Client, draft: DraftView, identity: Partial<DraftView['identity']>) => {
  const body = { answers: draft.answers, identity: { ...draft.identity, ...identity } }
  const kept = await client.send('PUT', `/template-drafts/${draft.id}`, body)
  if (kept.status !== 200) throw new Error(kept.text)
  return client.send('POST', '/templates', { draft: draft.id })
}

const problem = (answer: { json: <T>() => T }) => answer.json<Problem>().error

describe('a blank form', () => {
  it('becomes a draft that shows what each cell is taken for, and is kept', async () => {
    const { client } = shared()
    const draft = await derive(client)
    expect(draft.identity).toMatchObject({
      id: 'own-project-target',
      version: '1',
      name: '云岭县项目支出绩效目标申报表',
      region: '990101',
    })
    expect(draft.faults).toEqual([])
    expect(draft.layout?.parts.some((part) => part.kind === 'table')).toBe(true)
    const roles = new Map(draft.cells.map(({ place, role }) => [`${place.row}.${place.column}`, role]))
    expect([roles.get('1.1'), roles.get('1.3'), roles.get('4.6'), roles.get('7.3'), roles.get('9.4')]).toEqual([
      'label',
      'field',
      'money',
      'goal',
      'indicator',
    ])
    const again = (await client.get(`/template-drafts/${draft.id}`)).json<DraftView>()
    expect(again).toEqual(draft)
    expect((await client.send('DELETE', `/template-drafts/${draft.id}`)).status).toBe(204)
    expect((await client.get(`/template-drafts/${draft.id}`)).status).toBe(404)
  })

  it.each([
    ['a letter', '说明.txt', '各单位请于本月底前报送。', 'template-no-form'],
    ['no file', '空.docx', '', 'file-unreadable'],
  ])('%s is refused with a sentence, and nothing is kept of it', async (_, name, text, id) => {
    const { client } = shared()
    const answer = await client.send('POST', '/templates/derive', formOf([[name, text]]))
    expect([answer.status, problem(answer).id]).toEqual([422, id])
    expect(problem(answer).message).not.toBe('')
    const { items } = (await client.get('/template-drafts')).json<{ items: unknown[] }>()
    expect(items).toEqual([])
  })
})

describe('an own template', () => {
  it('reads, begins and draws from the moment it is saved; what is read with it carries it for ever', async () => {
    const { client } = shared()
    const [before] = (await upload(client, [['早的.docx', filled('青禾书屋开放')]])).files
    const early = before?.disclosure ?? ''
    expect((await client.get(`/disclosures/${early}`)).json<DisclosureView>().disclosure.forms[0]?.template).toBe(
      'generic',
    )
    const saved = await save(client, await derive(client), { id: 'yunling-target' })
    expect(saved.json<TemplateSummary>()).toMatchObject({
      id: 'yunling-target',
      version: '1',
      source: 'own',
      state: 'in-use',
      reopens: true,
    })

    const begun = await client.send('POST', '/disclosures', { template: 'yunling-target', year: 2031, unit: '图书馆' })
    expect(begun.json<DisclosureView>().revision.templates).toEqual(['yunling-target@1'])
    const [after] = (await upload(client, [['晚的.docx', filled('松风书屋开放')]])).files
    const view = (await client.get(`/disclosures/${after?.disclosure}`)).json<DisclosureView>()
    expect(view.disclosure.forms[0]).toMatchObject({
      template: 'yunling-target@1',
      ownTemplate: { id: 'yunling-target', version: '1' },
    })

    const state = (await client.get('/templates/yunling-target/reread')).json<Rereading>()
    expect(state).toMatchObject({ found: 1, edited: 0, running: false })
    await client.send('POST', '/templates/yunling-target/reread')
    await expect
      .poll(async () => (await client.get('/templates/yunling-target/reread')).json<Rereading>(), { timeout: 20_000 })
      .toEqual({ found: 0, edited: 0, running: false, done: 1, matched: 1 })
    const reread = (await client.get(`/disclosures/${early}`)).json<DisclosureView>()
    expect([reread.revision.number, reread.revision.kind, reread.revision.templates]).toEqual([
      2,
      'read',
      ['yunling-target@1'],
    ])

    expect((await client.send('POST', '/templates/yunling-target/retire')).status).toBe(204)
    const refused = await client.send('POST', '/disclosures', { template: 'yunling-target', year: 2031 })
    expect(refused.status).toBe(404)
    const still = (await client.get(`/disclosures/${early}`)).json<DisclosureView>()
    expect(still.layout).toEqual(reread.layout)
    expect((await client.send('POST', '/templates/yunling-target/use')).status).toBe(204)
    expect((await client.send('POST', '/disclosures', { template: 'yunling-target', year: 2031 })).status).toBe(201)
  })

  it('is opened again with what was answered, and saved as its next version', async () => {
    const { client } = shared()
    await save(client, await derive(client), { id: 'cloud-target', name: '云岭县目标表' })
    const opened = (await client.send('POST', '/templates/cloud-target/draft')).json<DraftView>()
    expect(opened.identity).toMatchObject({ id: 'cloud-target', version: '2', name: '云岭县目标表' })
    const same = await save(client, opened, { version: '1', name: '另一个名称' })
    expect([same.status, problem(same).id, problem(same).data.next]).toEqual([409, 'template-exists', '2'])
    const second = await save(client, opened, { version: '2', name: '另一个名称' })
    expect(second.status).toBe(201)
    const { items } = (await client.get('/templates')).json<{ items: TemplateSummary[] }>()
    expect(items.filter(({ id }) => id === 'cloud-target').map(({ version, name }) => [version, name])).toEqual([
      ['2', '另一个名称'],
      ['1', '云岭县目标表'],
    ])
  })

  it('goes out as data and comes in as data', async () => {
    const { client } = shared()
    await save(client, await derive(client), { id: 'travelling' })
    const { bytes, headers } = await client.bytes('/templates/travelling/export')
    expect(headers.get('content-disposition')).toContain('travelling')
    const template = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>
    const again = await client.send('POST', '/templates', { template })
    expect(again.status).toBe(201)
    const other = await client.send('POST', '/templates', { template: { ...template, version: '7' } })
    expect(other.json<TemplateSummary>()).toMatchObject({ version: '7', reopens: false })
    const view = (await client.get('/templates/travelling@7')).json<TemplateView>()
    expect(view.template.version).toBe('7')
    expect(view.layout.parts.length).toBeGreaterThan(1)
  })

  it.each([
    ['a row too wide', (rows: unknown[]) => rows.with(0, { cells: [{ label: '项目名称', span: 40 }] }), '/rows/0'],
    [
      'rows without end',
      (rows: unknown[]) => [...rows, ...Array.from({ length: 9_000 }, () => ({ cells: [{ label: '项目名称' }] }))],
      '/',
    ],
    ['a cell of no kind', (rows: unknown[]) => rows.with(0, { cells: [{ nonsense: 1 }] }), '/rows/0'],
  ])('with %s is refused with the path and the right form', async (_, change, path) => {
    const { client } = shared()
    const { template } = await derive(client)
    const faulty = { ...template, id: 'faulty', rows: change([...template.rows]) }
    const answer = await client.send('POST', '/templates', { template: faulty })
    expect([answer.status, problem(answer).id]).toEqual([422, 'template-faulty'])
    const faults = problem(answer).data.faults as { path: string; message: string }[]
    expect(faults[0]?.path.startsWith(path)).toBe(true)
    expect(faults[0]?.message).not.toBe('')
  })

  it('may not take the id of a template of the system', async () => {
    const { client } = shared()
    const answer = await save(client, await derive(client), { id: 'pingluo-project-target' })
    expect([answer.status, problem(answer).id]).toEqual([409, 'template-of-system'])
  })
})

describe('files that people changed', () => {
  it('stay as they are when a template comes', async () => {
    const { client } = shared()
    const saved = await save(client, await derive(client), { id: 'late-target' })
    expect(saved.status).toBe(201)
    for (const id of ['yunling-target', 'cloud-target', 'travelling', 'late-target'])
      await client.send('POST', `/templates/${id}/retire`)
    const [file] = (await upload(client, [['改过的.docx', filled('竹影书屋开放')]])).files
    const id = file?.disclosure ?? ''
    const change = { kind: 'edit', at: '/forms/0/goal', raw: '全年开放三百二十天。' }
    const edited = await client.send('POST', `/disclosures/${id}/revisions`, { baseRevision: 1, changes: [change] })
    expect(edited.status).toBe(201)
    await client.send('POST', '/templates/late-target/use')
    const begun = (await client.send('POST', '/templates/late-target/reread')).json<Rereading>()
    expect(begun).toMatchObject({ found: 1, edited: 1 })
    await expect
      .poll(async () => (await client.get('/templates/late-target/reread')).json<Rereading>().running)
      .toBe(false)
    const view = (await client.get(`/disclosures/${id}`)).json<DisclosureView>()
    expect([view.latest, view.disclosure.forms[0]?.goal.raw]).toEqual([2, '全年开放三百二十天。'])
  })
})
