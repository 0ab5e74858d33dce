import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { buildDisclosure, type Disclosure } from '../form/index.ts'
import { readBlocks } from '../read/index.ts'
import { textBlocks } from '../read/text-blocks.fixture.ts'
import { exampleOf } from '../template/examples/index.ts'
import { templates } from '../template/index.ts'
import { layoutDisclosure, tilingFaults } from './index.ts'
import { printedPointers, shownPointers } from './pointers.fixture.ts'

const lines = (disclosure: Disclosure): readonly string[] =>
  layoutDisclosure(disclosure).parts.map((part) =>
    part.kind === 'paragraph' ? `${part.style}: ${part.text}` : part.kind,
  )

const letter: Disclosure = {
  ...buildDisclosure({
    title: '云岭县文化局项目绩效目标公开',
    forms: [{ title: '项目绩效目标表', fields: { 项目名称: '书车' }, rows: [['quantity', '线路', '≥6条']] }],
  }),
  title: { raw: '云岭县文化局项目绩效目标公开', place: { line: 1 } },
  publisher: { raw: '云岭县文化局', place: { line: 4 } },
  publishedOn: { raw: '2026年3月2日', value: '2026-03-02', place: { line: 5 } },
  narrative: [
    {
      heading: { raw: '云岭县文化局项目绩效目标公开', place: { line: 1 } },
      text: { raw: '现予公开。\n附件如下。', place: { line: 2 } },
      place: { line: 1 },
    },
  ],
  skipped: [
    { raw: '云岭县文化局', place: { line: 4 }, why: 'signature' },
    { raw: '2026年3月2日', place: { line: 5 }, why: 'signature' },
    { raw: '附件1', place: { line: 6 }, why: 'heading' },
    { raw: '第 3 页', place: { line: 7 }, why: 'page-number' },
  ],
}

test('a letter with an annex: title once, prose, signature, annex mark, the table on its own page', () => {
  const form = letter.forms[0]
  const placed = { ...letter, forms: form ? [{ ...form, place: { line: 8 } }] : [] }
  expect(lines(placed)).toEqual([
    'title: 云岭县文化局项目绩效目标公开',
    'body: 现予公开。\n附件如下。',
    'signature: 云岭县文化局',
    'signature: 2026年3月2日',
    'label: 附件1',
    'page-break',
    'title: 项目绩效目标表',
    'period: （2025年度）',
    'unit: 单位：万元',
    'table',
  ])
  const title = layoutDisclosure(placed).parts[0]
  expect(title?.kind === 'paragraph' && title.at).toEqual(['/narrative/0/heading', '/title'])
})

test('a book: cover first, a text form through its template once, loose headings that it prints are not repeated', () => {
  const example = exampleOf('caofeidian-department-text') as Disclosure
  const form = example.forms[0]
  if (form === undefined) throw new Error('no form')
  const book: Disclosure = {
    ...example,
    title: { ...example.title, place: { line: 2 } },
    cover: [
      {
        label: { raw: '', value: '编制', place: { line: 3 }, inferred: true },
        value: { raw: '临港区文化馆编制', place: { line: 3 } },
      },
    ],
    forms: [{ ...form, place: { line: 10 } }],
    narrative: [
      {
        heading: { raw: '[bookmark: a]1、总体目标', place: { line: 11 } },
        text: { ...form.goal, place: { line: 12 } },
        place: { line: 11 },
        form: 0,
      },
    ],
    skipped: [
      { raw: '附件', place: { line: 1 }, why: 'heading' },
      { raw: '目录', place: { line: 5 }, why: 'contents' },
      { raw: '第一部分', place: { line: 9 }, why: 'heading' },
      { raw: '二、分项绩效目标', place: { line: 20 }, why: 'heading' },
    ],
  }
  const printed = lines(book)
  expect(printed.slice(0, 6)).toEqual([
    'label: 附件',
    'title: 临港区文化馆2026年部门预算绩效文本',
    'cover: 临港区文化馆编制',
    'page-break',
    'heading: 第一部分',
    'heading: 1、总体目标',
  ])
  expect(printed.filter((line) => line.endsWith('二、分项绩效目标'))).toEqual(['heading: 二、分项绩效目标'])
  expect(printed.filter((line) => line.includes('免费课程不少于'))).toHaveLength(1)
  const goal = layoutDisclosure(book).parts.find((part) => part.kind === 'paragraph' && part.text.includes('免费课程'))
  expect(goal?.kind === 'paragraph' && goal.at).toEqual(['/forms/0/goal', '/narrative/0/text'])
})

test('one form alone', () => {
  const document = layoutDisclosure(exampleOf('ningxia-project-target') as Disclosure, { form: 0 })
  expect(document.title).toBe('2026年自治区本级部门项目支出预算绩效目标表')
  expect(document.parts.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph', 'table'])
  expect(layoutDisclosure(exampleOf('ningxia-project-target') as Disclosure, { form: 7 }).parts).toEqual([])
})

test('nothing at all is an empty document', () => {
  const nothing = buildDisclosure({ forms: [] })
  expect(layoutDisclosure({ ...nothing, year: { raw: '', place: {} } }).parts).toEqual([])
})

// The project's own examples always, the real publications where they are at hand; those are no part of the project.
const folders = ['../../../../examples/', '../../../../../shared/seeds/'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)
const texts = folders.filter(existsSync).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, folder + name] as const),
)

test.each(texts)('%s: tables tile, and all that they print is shown', (_, path) => {
  const disclosure = readBlocks(textBlocks(readFileSync(path, 'utf8')), { templates })
  const { parts } = layoutDisclosure(disclosure)
  const shown = shownPointers(parts)
  for (const part of parts) if (part.kind === 'table') expect(tilingFaults(part.rows, part.columns.length)).toEqual([])
  const missing = disclosure.forms.flatMap((form, i) =>
    printedPointers(form, i).filter((pointer) => !shown.has(pointer)),
  )
  expect(
    missing.filter((pointer) => !/\/fields\/0\/label$|^\/forms\/0\/title$|\/extra\/\d+\/label$/.test(pointer)),
  ).toEqual([])
})
