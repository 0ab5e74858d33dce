import { diffDisclosures } from '@jiheng/core/compare'
import { disclose } from '@jiheng/files'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type {
  Conversion,
  DisclosureView,
  Downloads,
  Problem,
  PublicationSummary,
  TemplateSummary,
} from '../api/index.ts'
import { sharedServer } from '../test/a-server.ts'
import { addExample, anExample, uploadExample } from '../test/uploads.ts'

const shared = sharedServer()

describe('a download', () => {
  it('is a file under a Chinese name, that reads back as the same forms, whatever its format', async () => {
    const { client } = shared()
    const id = await addExample(shared(), '图书馆')
    const { disclosure } = (await client.get(`/disclosures/${id}`)).json<DisclosureView>()
    const types = {
      docx: 'wordprocessingml',
      xlsx: 'spreadsheetml',
      pdf: 'application/pdf',
      html: 'text/html',
      json: 'application/json',
      csv: 'text/csv',
    }
    for (const [format, type] of Object.entries(types)) {
      const { headers, bytes } = await client.bytes(`/disclosures/${id}/download?format=${format}`)
      expect(headers.get('content-type')).toContain(type)
      expect(headers.get('content-disposition')).toMatch(
        new RegExp(
          `^attachment; filename="download\\.${format}"; filename\\*=UTF-8''%E6[%0-9A-Za-z.-]+\\.${format}$`,
          'u',
        ),
      )
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(bytes.length).toBeGreaterThan(500)
      if (format === 'csv' || format === 'json') continue
      const back = await disclose(bytes, `a.${format}`)
      const indicators = (one: typeof disclosure) =>
        one.forms.map((form) =>
          form.indicators.map(({ name, target }) => [name.raw.replace(/\s/gu, ''), target.raw.replace(/\s/gu, '')]),
        )
      expect(indicators(back)).toEqual(indicators(disclosure))
    }
    const { bytes } = await client.bytes(`/disclosures/${id}/download?format=json`)
    expect(diffDisclosures(JSON.parse(new TextDecoder().decode(bytes)), disclosure)).toEqual([])
  })

  it('can be one form', async () => {
    const { client } = shared()
    const id = await addExample(shared(), '图书馆')
    const { disclosure } = (await client.get(`/disclosures/${id}`)).json<DisclosureView>()
    expect(disclosure.forms.length).toBeGreaterThan(1)
    const { bytes, headers } = await client.bytes(`/disclosures/${id}/download?format=html&form=1`)
    expect(headers.get('content-disposition')).toContain(
      encodeURIComponent(disclosure.forms[1]?.project?.name.raw ?? '-'),
    )
    const page = new TextDecoder().decode(bytes)
    expect(page).toContain(disclosure.forms[1]?.project?.name.raw)
    expect(page).not.toContain(disclosure.forms[0]?.project?.name.raw)
    const missing = await client.get(`/disclosures/${id}/download?format=docx&form=99`)
    expect([missing.status, missing.json<Problem>().error.id]).toEqual([409, 'nothing-to-download'])
    expect((await client.get(`/disclosures/${id}/download?format=exe`)).status).toBe(400)
  })
})

describe('a download by a publication', () => {
  it('has its parts: a book begins with contents', async () => {
    const { client } = shared()
    const id = await addExample(shared(), '图书馆')
    const { items } = (await client.get('/publications?lang=en')).json<{ items: PublicationSummary[] }>()
    const book = items.find(({ kind }) => kind === 'book')
    const page = async (query: string) =>
      new TextDecoder().decode((await client.bytes(`/disclosures/${id}/download?format=html${query}`)).bytes)
    expect(await page(`&publication=${book?.id}`)).toMatch(/目\s*录/u)
    expect(await page('')).not.toMatch(/目\s*录/u)
  })

  it('that there is none of is refused, for many at once too', async () => {
    const { client } = shared()
    const id = await addExample(shared(), '图书馆')
    const one = await client.get(`/disclosures/${id}/download?format=docx&publication=none`)
    expect([one.status, one.json<Problem>().error.id]).toEqual([404, 'no-such-publication'])
    const body = { documents: { kind: 'ids', ids: [id] }, format: 'docx', publication: 'none' }
    expect((await client.send('POST', '/downloads', body)).status).toBe(404)
  })
})

describe('a download by another template', () => {
  const others = async (id: string) => {
    const { client } = shared()
    const { disclosure } = (await client.get(`/disclosures/${id}`)).json<DisclosureView>()
    const { items } = (await client.get('/templates')).json<{ items: TemplateSummary[] }>()
    const [form] = disclosure.forms
    const own = form?.template.split('@')[0]
    const fits = ({ phase, kind }: TemplateSummary) => phase === form?.phase && kind === form.kind
    return {
      disclosure,
      other: items.find((one) => fits(one) && one.id !== own)?.id ?? '',
      unfit: items.find(({ phase }) => phase !== form?.phase)?.id ?? '',
    }
  }

  it('prints the same indicators, and tells before what finds no place and what stays empty', async () => {
    const { client } = shared()
    const id = await addExample(shared(), '气象局')
    const { disclosure, other } = await others(id)
    const ask = (lang: string) => client.get(`/disclosures/${id}/conversion?template=${other}&form=0&lang=${lang}`)
    const told = (await ask('zh-CN')).json<Conversion>()
    expect(told.forms).toEqual([0])
    expect(told.unplaced.length + told.empty.length).toBeGreaterThan(0)
    for (const { at, raw, why } of told.unplaced) {
      expect(at).toMatch(/^\/forms\/0\//u)
      expect(raw.trim()).not.toBe('')
      expect(why).toMatch(/\p{Script=Han}/u)
    }
    expect((await ask('en')).json<Conversion>().unplaced.map(({ raw }) => raw)).toEqual(
      told.unplaced.map(({ raw }) => raw),
    )
    const { bytes } = await client.bytes(`/disclosures/${id}/download?format=docx&template=${other}&form=0`)
    const back = await disclose(bytes, 'a.docx')
    expect(back.forms[0]?.template.split('@')[0]).toBe(other)
    const targets = (one: typeof disclosure) =>
      one.forms[0]?.indicators.map(({ name, target }) => [name.raw, target.raw].map((raw) => raw.replace(/\s/gu, '')))
    expect(targets(back)).toEqual(targets(disclosure))
    const plain = (await client.bytes(`/disclosures/${id}/download?format=docx&form=0`)).bytes
    expect(Buffer.from(bytes).equals(Buffer.from(plain))).toBe(false)
  })

  it('of another phase, or of no template, is refused; among many it stays as it is and the list says so', async () => {
    const { client } = shared()
    const id = await addExample(shared(), '气象局')
    const { unfit } = await others(id)
    const refused = await client.get(`/disclosures/${id}/download?format=docx&template=${unfit}`)
    expect([refused.status, refused.json<Problem>().error.id]).toEqual([409, 'nothing-to-convert'])
    expect((await client.get(`/disclosures/${id}/conversion?template=none`)).status).toBe(404)
    const body = { documents: { kind: 'ids', ids: [id] }, format: 'html', template: unfit }
    const plan = (await client.send('POST', '/downloads', body)).json<Downloads>()
    const { bytes } = await client.bytes(plan.file.replace('/api/v1', ''))
    expect(new TextDecoder().decode(unzipSync(bytes)['目录.csv'])).toContain('没有同一阶段的表，按原来的模板生成。')
  })
})

describe('a document that a format cannot hold', () => {
  it('is refused with the place and what to do, in the language of the page', async () => {
    const { client } = shared()
    const { items } = (await client.get('/templates')).json<{ items: TemplateSummary[] }>()
    const begun = await client.send('POST', '/disclosures', {
      template: items[0]?.id,
      year: 2032,
      unit: '荷塘县水务局',
    })
    const view = begun.json<DisclosureView>()
    const saved = await client.send('POST', `/disclosures/${view.id}/revisions`, {
      baseRevision: 1,
      changes: [{ kind: 'edit', at: '/forms/0/goal', raw: '整治河道\u{10ffff}公里' }],
    })
    expect(saved.status).toBe(201)
    for (const [lang, words] of [
      ['zh-CN', '没有字体能印'],
      ['en', 'No font can print'],
    ]) {
      const refused = await client.get(`/disclosures/${view.id}/download?format=pdf&lang=${lang}`)
      const { error } = refused.json<Problem>()
      expect([refused.status, error.id]).toEqual([422, 'not-writable'])
      expect(error.message).toContain(words)
    }
  })
})

describe('a new form', () => {
  it('of every template is empty, can be filled in, saved and taken away', async () => {
    const { client } = shared()
    const { items } = (await client.get('/templates')).json<{ items: TemplateSummary[] }>()
    expect(items.length).toBeGreaterThan(6)
    for (const { id: template, version } of items) {
      const begun = await client.send('POST', '/disclosures', { template, year: 2032, unit: '荷塘县水务局' })
      expect([template, begun.status]).toEqual([template, 201])
      const view = begun.json<DisclosureView>()
      expect(view).toMatchObject({
        latest: 1,
        revision: { kind: 'new', templates: [`${template}@${version}`] },
        abilities: { edit: true, original: false },
      })
      const saved = await client.send('POST', `/disclosures/${view.id}/revisions`, {
        baseRevision: 1,
        changes: [{ kind: 'edit', at: '/forms/0/goal', raw: '整治河道 8 公里' }],
      })
      expect([template, saved.status]).toEqual([template, 201])
      const { bytes } = await client.bytes(`/disclosures/${view.id}/download?format=docx`)
      expect(bytes.length).toBeGreaterThan(1000)
      expect((await client.get(`/disclosures/${view.id}/source`)).json()).toMatchObject({ kind: 'none' })
    }
  })

  it('of a template that is not there is refused', async () => {
    const { client } = shared()
    expect((await client.send('POST', '/disclosures', { template: 'no-such', year: 2032 })).status).toBe(404)
  })
})

it('the original comes whole or in parts, as nothing a browser would open', async () => {
  const { client, address } = shared()
  const { bytes } = await anExample('图书馆')
  const id = await uploadExample(client, '图书馆')
  const whole = await client.bytes(`/disclosures/${id}/original`)
  expect(whole.bytes).toEqual(bytes)
  expect(whole.headers.get('content-type')).toBe('application/octet-stream')
  expect(whole.headers.get('content-disposition')).toMatch(/^attachment/u)
  expect(whole.headers.get('accept-ranges')).toBe('bytes')
  const ask = (range: string) =>
    fetch(`${address}/api/v1/disclosures/${id}/original`, { headers: { cookie: client.cookie, range } })
  const part = await ask('bytes=10-19')
  expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 10-19/${bytes.length}`])
  expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes.slice(10, 20))
  const beyond = await ask(`bytes=${bytes.length}-`)
  expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`])
})
