import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stale } from '../../../../scripts/generate.ts'
import {
  findPublication,
  type Publication,
  parsePublication,
  publicationFaultSentence,
  publicationFaults,
  publicationRef,
  publications,
} from './index.ts'

const letter = findPublication('letter') as Publication

test('the index holds every file of data/, each named after its id', () => {
  const files = readdirSync(new URL('./data/', import.meta.url)).filter((name) => name.endsWith('.json'))
  expect(publications.map(({ id }) => `${id}.json`)).toEqual(files.sort())
  expect(stale(['publications'])).toEqual([])
})

test.each(publications)('$id has no faults', (publication) => {
  expect(publicationFaults(publication)).toEqual([])
  expect(parsePublication(JSON.parse(JSON.stringify(publication)))).toEqual({ kind: 'publication', publication })
})

test('a publication is found by id, and by id and version', () => {
  const later: Publication = { ...letter, version: '2' }
  const all = [...publications, later]
  expect(findPublication('letter', all)).toBe(later)
  expect(findPublication(publicationRef(letter), all)).toBe(letter)
  expect(findPublication('no-such')).toBeUndefined()
})

test('faults say where', () => {
  const broken: Publication = {
    ...letter,
    validFrom: '2026-01-01',
    validTo: '2025-01-01',
    parts: [
      { part: 'title', text: '{unit}目标' },
      { part: 'title' },
      { part: 'forms', where: { kind: 'table' }, label: '附件' },
      { part: 'chapter', heading: '其一', parts: [{ part: 'forms', where: { kind: 'table', phase: ['target'] } }] },
      { part: 'prose' },
      { part: 'prose', headings: ['总体'] },
    ],
    rest: { heading: '其他', number: '第几部分' },
  }
  expect(publicationFaults(broken).map(({ fault, at }) => `${fault} ${at}`)).toEqual([
    'ends-before-it-begins /validTo',
    'unknown-placeholder /parts/0/text',
    'counts-nothing /parts/2/label',
    'counts-nothing /rest/number',
    'part-twice /parts/1',
    'never-filled /parts/3/parts/0',
  ])
  const { rest: _, ...restless } = letter
  expect(publicationFaults(restless).map(({ fault }) => fault)).toEqual(['rest-missing'])
  expect(publicationFaults({ ...letter, parts: [] }).map(({ fault }) => fault)).toEqual(['parts-missing'])
  expect(publicationFaults({ ...letter, kind: 'source' }).map(({ fault }) => fault)).toEqual(['parts-needless'])
})

test('data of another shape is refused with the path', () => {
  const parsed = parsePublication({ ...letter, parts: [{ part: 'forms', where: { kind: 'sheet' } }] })
  expect(parsed.kind === 'faults' && parsed.faults.map(({ fault, at }) => `${fault} ${at}`)).toEqual([
    'not-as-described /parts/0/where/kind',
  ])
  expect(parsePublication(null).kind).toBe('faults')
})

test('every fault has a sentence in both languages', () => {
  const [fault] = publicationFaults({ ...letter, parts: [{ part: 'forms', label: '附件' }] })
  if (fault === undefined) throw new Error('no fault')
  expect(publicationFaultSentence(fault, 'zh-CN')).toBe(
    '/parts/0/label：“附件”里没有序号，各处会编成同一个号；请写入 {1} {一} 之一。',
  )
  expect(publicationFaultSentence(fault, 'en')).toBe(
    '/parts/0/label: “附件” holds no number, so all would be marked alike; write one of {1} {一}.',
  )
})
