import { disclose } from '@jiheng/files'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { AnnotatedNote, DisclosureView, Problem } from '../api/index.ts'
import { sharedServer } from '../test/a-server.ts'
import { addExample, upload, uploadExample } from '../test/uploads.ts'

const shared = sharedServer()

const annotated = async (id: string, query = '') => {
  const { bytes, headers } = await shared().client.bytes(`/disclosures/${id}/annotated${query}`)
  const note = JSON.parse(headers.get('jiheng-annotated') ?? 'null') as AnnotatedNote
  const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part))
  return { bytes, headers, note, comments: parts.find((xml) => xml.includes('<w:comment ')) ?? '' }
}

/** The example as Word has it, uploaded. */
const asWord = async (part: string): Promise<string> => {
  const { client } = shared()
  const id = await addExample(shared(), part)
  const { bytes } = await client.bytes(`/disclosures/${id}/download?format=docx`)
  const { files } = await upload(client, [[`${part}.docx`, new Uint8Array(bytes)]])
  return files[0]?.disclosure ?? ''
}

it('the original comes back with a comment for each finding, and says the same', async () => {
  const id = await asWord('图书馆')
  const { disclosure, findings } = (await shared().client.get(`/disclosures/${id}`)).json<DisclosureView>()
  const own = findings.filter(({ origin }) => origin === 'document')
  expect(own.length).toBeGreaterThan(0)
  const { bytes, headers, note, comments } = await annotated(id)
  expect(note).toMatchObject({ of: 'original', comments: own.length, unplaced: 0 })
  expect(headers.get('content-disposition')).toContain(encodeURIComponent('图书馆（意见）.docx'))
  expect(comments.match(/<w:comment /gu)).toHaveLength(own.length)
  for (const { message } of own) expect(comments).toContain(message.slice(0, 8).replaceAll('&', '&amp;'))
  const back = await disclose(bytes, 'a.docx')
  expect(back.forms.map(({ goal }) => goal.raw)).toEqual(disclosure.forms.map(({ goal }) => goal.raw))
  const english = await annotated(id, '?lang=en')
  expect(english.comments).not.toBe(comments)
})

it('of a text, what was read comes back as Word with the comments', async () => {
  const id = await uploadExample(shared().client, '图书馆')
  const { note, comments } = await annotated(id)
  expect(note.of).toBe('print')
  expect(note.comments).toBeGreaterThan(0)
  expect(comments.match(/<w:comment /gu)).toHaveLength(note.comments)
})

it('without a file, or without a finding, it is refused', async () => {
  const { client } = shared()
  const made = await addExample(shared(), '图书馆')
  const missing = await client.get(`/disclosures/${made}/annotated`)
  expect([missing.status, missing.json<Problem>().error.id]).toEqual([404, 'not-found'])
  const plain = new TextEncoder().encode('荷塘县水务局2032年工作安排\n本年度没有预算项目。\n')
  const { files } = await upload(client, [['安排.txt', plain]])
  const view = (await client.get(`/disclosures/${files[0]?.disclosure}`)).json<DisclosureView>()
  const own = view.findings.filter(({ origin }) => origin === 'document')
  const answer = await client.get(`/disclosures/${view.id}/annotated`)
  expect([own.length, answer.status, answer.json<Problem>().error.id]).toEqual([0, 409, 'nothing-to-annotate'])
})
