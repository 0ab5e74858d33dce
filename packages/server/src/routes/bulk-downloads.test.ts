import { disclose, openFile } from '@jiheng/files'
import { describe, expect, it } from 'vitest'
import type { Downloads, List, Problem } from '../api/index.ts'
import { sharedServer, type TestServer } from '../test/a-server.ts'
import { addExample } from '../test/uploads.ts'

const shared = sharedServer()

const begin = async ({ client }: TestServer, body: object): Promise<Downloads> => {
  const answer = await client.send('POST', '/downloads', body)
  expect([answer.status, answer.text]).toEqual([201, expect.anything()])
  return answer.json<Downloads>()
}

/** The files of a zip by name, and the lines of its list. */
const fetchZip = async ({ client }: TestServer, { file }: Downloads) => {
  const { bytes, headers } = await client.bytes(file.replace('/api/v1', ''))
  const opened = await openFile(bytes, 'a.zip')
  if (opened.kind !== 'archive') throw new Error(opened.kind)
  const files = new Map<string, Uint8Array>()
  for await (const one of opened.members()) if (one.kind === 'member') files.set(one.name.slice(6), one.bytes)
  const list = new TextDecoder().decode(files.get('目录.csv') ?? files.get('contents.csv'))
  const lines = list.replace('\ufeff', '').trimEnd().split('\r\n').slice(1)
  return { headers, files, lines }
}

describe('many documents as one zip', () => {
  it('holds each under a name of its own, in the order asked for, with a list', async () => {
    const server = shared()
    const ids = [
      await addExample(server, '图书馆'),
      await addExample(server, '气象局'),
      await addExample(server, '图书馆'),
    ]
    const plan = await begin(server, { documents: { kind: 'ids', ids: [...ids, ids[0]] }, format: 'docx' })
    expect(plan).toMatchObject({ state: 'waiting', total: 3, written: 0, failed: 0 })
    const { files, lines, headers } = await fetchZip(server, plan)
    expect(headers.get('content-type')).toBe('application/zip')
    expect(headers.get('content-disposition')).toContain('.zip')
    const names = [...files.keys()]
    expect(names).toHaveLength(4)
    expect(names.at(-1)).toBe('目录.csv')
    expect(names[2]).toBe(names[0]?.replace('.docx', ' (2).docx'))
    expect(lines.map((line) => line.split(',')[1])).toEqual(names.slice(0, 3))
    for (const line of lines) expect(line).toContain('已生成')
    const back = await disclose(files.get(names[1] ?? '') ?? new Uint8Array(), 'a.docx')
    expect(back.publisher.value ?? back.publisher.raw).toContain('气象局')
    expect(back.forms.length).toBeGreaterThan(0)
    const after = (await server.client.get(`/downloads/${plan.id}`)).json<Downloads>()
    expect(after).toMatchObject({ state: 'done', total: 3, written: 3, failed: 0 })
  })

  it('takes all of a search, as the library lists it', async () => {
    const server = shared()
    await addExample(server, '文化馆')
    const { items, total } = (await server.client.get('/disclosures?sort=title')).json<List>()
    const search = { documents: { kind: 'search', query: { sort: 'title' } }, format: 'json' }
    const { lines, files } = await fetchZip(server, await begin(server, search))
    expect(files.size).toBe(total + 1)
    expect(lines.map((line) => line.split(',')[3])).toEqual(items.map(({ title }) => title))
    const some = { documents: { kind: 'search', query: { q: '文化馆' } }, format: 'csv', lang: 'en' }
    const found = await fetchZip(server, await begin(server, some))
    expect(found.lines).toHaveLength(1)
    expect(found.lines[0]).toContain('written')
  })

  it('says in its list what could not be written, and why; the others are there', async () => {
    const server = shared()
    const there = await addExample(server, '图书馆')
    const plan = await begin(server, { documents: { kind: 'ids', ids: ['0gone', there] }, format: 'html' })
    const { files, lines } = await fetchZip(server, plan)
    expect(files.size).toBe(2)
    expect(lines[0]).toMatch(/^1,,,0gone,.*未生成,没有找到/u)
    expect(lines[1]).toContain('已生成')
    const after = (await server.client.get(`/downloads/${plan.id}`)).json<Downloads>()
    expect(after).toMatchObject({ state: 'done', written: 1, failed: 1 })
  })

  it('is refused with a sentence where nothing is chosen, or too much', async () => {
    const { client } = shared()
    const nothing = { documents: { kind: 'search', query: { q: '没有这样的词语' } }, format: 'docx' }
    const none = await client.send('POST', '/downloads', nothing)
    expect([none.status, none.json<Problem>().error.id]).toEqual([409, 'nothing-chosen'])
    const ids = Array.from({ length: 5_001 }, (_, index) => `0${index}`)
    const much = await client.send('POST', '/downloads', { documents: { kind: 'ids', ids }, format: 'docx' })
    expect(much.status).toBe(400)
    const unknown = await client.get('/downloads/0none')
    expect(unknown.status).toBe(404)
    expect((await client.get('/downloads/0none/file')).status).toBe(404)
  })

  it('broken off by whoever fetches it, stops', async () => {
    const { client, address } = shared()
    const ids: string[] = []
    for (let count = 0; count < 40; count++) ids.push(await addExample(shared(), '图书馆'))
    const plan = await begin(shared(), { documents: { kind: 'ids', ids }, format: 'docx' })
    const end = new AbortController()
    const response = await fetch(address + plan.file, { headers: { cookie: client.cookie }, signal: end.signal })
    await response.body?.getReader().read()
    end.abort()
    const now = async () => (await client.get(`/downloads/${plan.id}`)).json<Downloads>()
    await expect.poll(async () => (await now()).state, { timeout: 20_000 }).toBe('broken')
    expect((await now()).written).toBeLessThan(40)
  })
})
