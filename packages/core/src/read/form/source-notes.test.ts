import { expect, test } from 'vitest'
import { readBlocks } from '../read.ts'
import { sourceFindings } from './source-notes.ts'

test('pages in a row are named as one stretch, and the first one is the place', () => {
  expect(sourceFindings([{ kind: 'pages-without-text', pages: [3, 4, 7] }])).toMatchObject([
    { rule: 'pages-without-text', origin: 'reading', place: { page: 3 }, data: { pages: '3–4、7', count: 3 } },
  ])
})

test.each([
  ['sheet', 'hint'],
  ['rows', 'warning'],
  ['covered', 'hint'],
] as const)('cells not shown: %s is a %s', (why, severity) => {
  const text = '数'.repeat(50)
  expect(sourceFindings([{ kind: 'cells-not-shown', sheet: '字典', why, cells: 7, text }])).toMatchObject([
    { rule: 'cells-not-shown', severity, sentence: why, place: { sheet: '字典' }, data: { count: 7 } },
  ])
})

test.each([
  ['embedded', 'warning'],
  ['hidden', 'hint'],
] as const)('parts not read: %s is a %s', (what, severity) => {
  expect(sourceFindings([{ kind: 'parts-not-read', what, count: 2, text: 'Excel.Sheet.12' }])).toMatchObject([
    { rule: 'parts-not-read', severity, sentence: what, data: { count: 2, text: 'Excel.Sheet.12' } },
  ])
})

test('a reading says what the file reader noted', () => {
  const source = { name: 'x.pdf', sha256: '', mediaType: 'application/pdf', bytes: 1 }
  const notes = [{ kind: 'pages-without-text', pages: [2] }] as const
  const { findings } = readBlocks(
    { source, blocks: [{ kind: 'paragraph', text: '通知', place: { line: 1 } }], notes },
    { templates: [] },
  )
  expect(findings.map(({ rule }) => rule)).toContain('pages-without-text')
})
