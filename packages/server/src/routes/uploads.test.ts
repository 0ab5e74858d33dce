import { describe, expect, it } from 'vitest'
import { zipOf } from '../../../files/src/fixtures/zip-bytes.ts'
import type { DisclosureView, List, Problem, SourceView, Upload, UploadFile } from '../api/index.ts'
import { aServer, sharedServer } from '../test/a-server.ts'
import { anExample, finished, formOf, type Piece, upload } from '../test/uploads.ts'

const events = (text: string): readonly { readonly event: string; readonly data: unknown }[] =>
  text
    .split('\n\n')
    .filter((block) => block.startsWith('event:'))
    .map((block) => {
      const [event = '', data = ''] = block.split('\n')
      return { event: event.slice(7), data: JSON.parse(data.slice(6)) as unknown }
    })

const shared = sharedServer()

describe('files that arrive', () => {
  it('are read, in any order, and told of stage by stage', async () => {
    const { client, address } = shared()
    const [target, evaluation] = await Promise.all([anExample('图书馆'), anExample('文化馆')])
    const answer = await client.send(
      'POST',
      '/uploads',
      formOf([
        [target.name, target.bytes],
        [evaluation.name, evaluation.bytes],
      ]),
    )
    expect(answer.status).toBe(202)
    const { id } = answer.json<Upload>()

    const stream = await fetch(`${address}/api/v1/uploads/${id}/events`, { headers: { cookie: client.cookie } })
    expect(stream.headers.get('content-type')).toContain('text/event-stream')
    expect(stream.headers.get('content-security-policy')).toContain("default-src 'none'")
    const told = events(await stream.text())
    expect(told.at(-1)?.event).toBe('end')
    const last = told.at(-1)?.data as Upload
    expect(last.files.map((file) => [file.name, file.stage])).toEqual([
      [target.name, 'done'],
      [evaluation.name, 'done'],
    ])
    expect(last.files[0]).toMatchObject({ mediaType: 'text/plain', counts: { understood: expect.any(Number) } })
    expect(last.files[0]?.counts?.forms).toBeGreaterThan(0)
    const stages = told.flatMap(({ event, data }) =>
      event === 'file' && (data as UploadFile).index === 1 ? [(data as UploadFile).stage] : [],
    )
    expect(stages.at(-1)).toBe('done')

    const again = await fetch(`${address}/api/v1/uploads/${id}/events`, { headers: { cookie: client.cookie } })
    expect(events(await again.text()).map(({ event }) => event)).toEqual(['file', 'file', 'end'])
  })

  it('are recognised when they come again, under any name, in the bin too', async () => {
    const { client } = shared()
    const { name, bytes } = await anExample('档案馆')
    const total = async () => (await client.get(`/disclosures?unit=${encodeURIComponent('档案')}`)).json<List>().total
    const first = await upload(client, [
      [name, bytes],
      ['副本.txt', bytes],
    ])
    expect(first.files.map((file) => file.stage)).toEqual(['done', 'duplicate'])
    const id = first.files[0]?.disclosure
    expect(first.files[1]).toMatchObject({ disclosure: id, binned: false })
    await client.send('DELETE', `/disclosures/${id}`)
    const again = await upload(client, [['又一份.txt', bytes]])
    expect(again.files).toMatchObject([{ stage: 'duplicate', disclosure: id, binned: true }])
    expect(await total()).toBe(0)
    expect((await client.send('POST', `/disclosures/${id}/bring-back`)).status).toBe(204)
    expect(await total()).toBe(1)
  })

  it('show where things stand in them', async () => {
    const { client } = shared()
    const { name, bytes } = await anExample('农业技术')
    const { files } = await upload(client, [[name, bytes]])
    const path = `/disclosures/${files[0]?.disclosure}`
    const source = (await client.get(`${path}/source`)).json<SourceView>()
    const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/u)
    expect(source.kind).toBe('text')
    expect(source.lines?.map((line) => line.trim()).filter(Boolean)).toEqual(
      lines.map((line) => line.trim()).filter(Boolean),
    )
    const { disclosure } = (await client.get(path)).json<DisclosureView>()
    const target = disclosure.forms[0]?.indicators[0]?.target
    const line = source.lines?.[(target?.place.line ?? 0) - 1] ?? ''
    expect(line).toContain(target?.raw)
    const original = await client.bytes(`${path}/original`)
    expect(original.bytes).toEqual(bytes)
    expect(original.headers.get('content-disposition')).toContain(encodeURIComponent('农业技术'))
  })
})

describe('bad files', () => {
  it('are told each in its line, and the others are read all the same', async () => {
    const { client, store } = shared()
    const good = await anExample('气象局')
    const bad: readonly (readonly [Piece, string])[] = [
      [['空.txt', ''], 'refused empty'],
      [['乱.bin', new Uint8Array(5000).map((_, index) => (index * 7919) % 251)], 'refused'],
      [['零.txt', '项目名称\u0000\u0000'.repeat(20)], 'refused nul-bytes'],
      [['图.docx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])], 'refused unsupported'],
      [['信.txt', '今天天气很好，我们去河边散步。'], 'done'],
      [['表.txt', `项目名称${'\t'.repeat(1000)}1\n`], 'refused too-many-columns'],
      [['大.txt', new Uint8Array(21_000_000).fill(65)], 'refused'],
      [[good.name, good.bytes], 'done'],
    ]
    const { files } = await upload(
      client,
      bad.map(([piece]) => piece),
    )
    for (const [index, [[name], expected]] of bad.entries()) {
      const { stage, problem } = files[index] ?? {}
      expect([name, [stage, problem?.data.code].filter((one) => one !== undefined).join(' ')]).toEqual([
        name,
        expect.stringContaining(expected),
      ])
      if (stage === 'refused') expect(problem?.message).toMatch(/[\u4e00-\u9fff].{10}/u)
    }
    expect(files[6]?.problem).toMatchObject({ id: 'file-too-large', data: { limit: 20 } })
    // Nothing of what was refused is kept.
    const [kept] = await store.listUploads(1)
    for (const file of kept?.files ?? [])
      if (file.stage === 'refused' && file.sha256 !== null) expect(await store.findFile(file.sha256)).toBeUndefined()
  })

  it('with odd names are kept under names fit to show', async () => {
    const { client } = shared()
    const names = [
      ['目标\r\n表.txt', '目标␍␊表.txt'],
      ['../../../etc/passwd', 'passwd'],
      ['C:\\temp\\目标表.txt', '目标表.txt'],
      ['目标\u202etxt.exe', '目标txt.exe'],
      ['..', '未命名文件'],
      [`${'长'.repeat(500)}.txt`, `${'长'.repeat(195)}….txt`],
      ['a"b.txt', 'a"b.txt'],
      ['<img src=x onerror=alert(1)>.txt', '<img src=x onerror=alert(1)>.txt'],
    ] as const
    const { files } = await upload(
      client,
      names.map(([name]) => [name, '']),
    )
    expect(files.map((file) => file.name)).toEqual(names.map(([, shown]) => shown))
  })

  it('a name with NUL does not come through as such', async () => {
    const { client, address } = shared()
    const body = `--x\r\ncontent-disposition: form-data; name="file"; filename="a\u0000b.txt"\r\n\r\nabc\r\n--x--\r\n`
    const answer = await fetch(`${address}/api/v1/uploads`, {
      method: 'POST',
      headers: { cookie: client.cookie, origin: address, 'content-type': 'multipart/form-data; boundary=x' },
      body,
    })
    const text = await answer.text()
    expect(text).not.toContain('\\u0000')
    if (answer.status === 202) {
      const { files } = await finished(client, (JSON.parse(text) as Upload).id)
      expect(files[0]?.name).toBe('a␀b.txt')
    } else expect(answer.status).toBe(400)
  })

  it.each<[string, string, string]>([
    ['no file', 'multipart/form-data; boundary=x', '--x--\r\n'],
    [
      'a body that breaks off',
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nabc',
    ],
    ['no multipart', 'text/plain', 'abc'],
    ['JSON', 'application/json', '{}'],
  ])('a request with %s is refused with a sentence', async (_, type, body) => {
    const { client, address } = shared()
    const answer = await fetch(`${address}/api/v1/uploads`, {
      method: 'POST',
      headers: { cookie: client.cookie, origin: address, 'content-type': type },
      body,
    })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    const { error } = (await answer.json()) as Problem
    expect(error.message).toMatch(/[\u4e00-\u9fff]/u)
    expect(error.advice).not.toBe('')
  })
})

describe('a file that costs too much', () => {
  const heavy: Piece = ['重.txt', `${'产出指标\t数量指标\t培训场次\t≥8 场\n'.repeat(45_000)}`]

  it('in time is stopped, and others are read after it', async () => {
    const { client } = await aServer({ limits: { seconds: 1, megabytes: 512 } })
    const { files } = await upload(client, [heavy, ['信.txt', '今天天气很好。']])
    expect(files[0]).toMatchObject({ stage: 'refused', problem: { id: 'file-too-slow' } })
    expect(files[1]).toMatchObject({ stage: 'done' })
  })

  it('in memory is stopped', async () => {
    const { client } = await aServer({ limits: { seconds: 30, megabytes: 48 } })
    const { files } = await upload(client, [heavy])
    expect(files[0]).toMatchObject({ stage: 'refused', problem: { id: 'file-too-heavy' } })
  })
})

describe('an archive', () => {
  it('is a line, and each of its files one behind it', async () => {
    const { client } = await aServer()
    const [target, evaluation] = await Promise.all([anExample('图书馆'), anExample('文化馆')])
    const archive = zipOf([
      { name: '2026/图书馆.txt', bytes: target.bytes, flags: 0x800 },
      { name: '文化馆.txt', bytes: evaluation.bytes, flags: 0x800 },
      { name: '空.txt', bytes: new Uint8Array(), flags: 0x800 },
      { name: '图书馆（副本）.txt', bytes: target.bytes, flags: 0x800 },
    ])
    const ended = await upload(client, [
      ['全部材料.zip', new Uint8Array(archive)],
      ['说明.txt', '今年的工作已经开始。'],
    ])
    expect(ended.files.map(({ name, stage, of }) => [name, stage, of])).toEqual([
      ['全部材料.zip', 'unpacked', undefined],
      ['图书馆.txt', 'done', 0],
      ['文化馆.txt', 'done', 0],
      ['空.txt', 'refused', 0],
      ['图书馆（副本）.txt', 'duplicate', 0],
      ['说明.txt', 'done', undefined],
    ])
    const [, first] = ended.files
    expect(first?.counts?.forms).toBeGreaterThan(0)
    const original = await client.bytes(`/disclosures/${first?.disclosure}/original`)
    expect(original.bytes).toEqual(target.bytes)
    expect((await client.get('/disclosures')).json<List>().total).toBe(3)
  })
})
