import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { buildDisclosure, type Disclosure, sameForm } from '../../form/index.ts'
import { findPublication, type Publication, publications } from '../../publication/index.ts'
import { readBlocks } from '../../read/index.ts'
import { textBlocks } from '../../read/text-blocks.fixture.ts'
import { templates } from '../../template/index.ts'
import { blocksOf } from '../blocks-of-layout.fixture.ts'
import { layoutDisclosure, layoutPublication } from '../index.ts'
import { shownPointers } from '../pointers.fixture.ts'

const named = (id: string): Publication => {
  const found = findPublication(id)
  if (found === undefined) throw new Error(`no publication ${id}`)
  return found
}

const lines = (disclosure: Disclosure, publication: Publication): readonly string[] =>
  layoutPublication(disclosure, publication).layout.parts.flatMap((part) => {
    if (part.kind === 'paragraph') return [`${part.style}: ${part.text}`]
    if (part.kind === 'contents') return [part.heading, ...part.entries.map(({ text, level }) => `${level} ${text}`)]
    return [part.kind]
  })

const text = (raw: string) => ({ raw, place: {} })
const plain = buildDisclosure({
  title: '云岭县文化局2026年部门预算绩效文本',
  forms: [
    { title: '项目绩效目标表', fields: { 项目名称: '书车' }, rows: [['quantity', '线路', '≥6条']] },
    { title: '项目绩效目标表', fields: { 项目名称: '展览' }, rows: [['quantity', '场次', '≥2场']] },
  ],
})
const whole: Disclosure = {
  ...plain,
  publisher: text('云岭县文化局'),
  publishedOn: { raw: '2026年3月2日', value: '2026-03-02', place: {} },
  cover: [{ label: text('联系人'), value: text('周禾') }],
  narrative: [
    { heading: text('三、总体目标'), text: text('建好书车。'), place: {} },
    { heading: text('（3）分项目标'), text: text('开好展览。'), place: {} },
    { heading: text('四、保障措施'), text: text('抓好落实。'), place: {} },
  ],
}

test('a book: cover, contents with an entry a heading and form, numbered chapters, each table on its own page', () => {
  expect(lines(whole, named('department-book'))).toEqual([
    'title: 云岭县文化局2026年部门预算绩效文本',
    'cover: 联系人：周禾',
    'cover: 云岭县文化局',
    'cover: 2026年3月2日',
    'page-break',
    '目　录',
    '1 第一部分 部门整体绩效目标',
    '2 三、总体目标',
    '2 四、保障措施',
    '1 第二部分 预算项目绩效目标',
    '2 项目绩效目标表（书车）',
    '2 项目绩效目标表（展览）',
    'page-break',
    'title: 第一部分 部门整体绩效目标',
    'heading: 三、总体目标',
    'body: 建好书车。',
    'heading: （3）分项目标',
    'body: 开好展览。',
    'heading: 四、保障措施',
    'body: 抓好落实。',
    'page-break',
    'title: 第二部分 预算项目绩效目标',
    'title: 项目绩效目标表',
    'period: （2025年度）',
    'unit: 单位：万元',
    'table',
    'page-break',
    'title: 项目绩效目标表',
    'period: （2025年度）',
    'unit: 单位：万元',
    'table',
  ])
})

test('every entry of the contents points at exactly one heading or form', () => {
  const { parts } = layoutDisclosure(whole, { publication: named('department-book') })
  const anchors = parts.flatMap((part) => ('anchor' in part && part.anchor !== undefined ? [part.anchor] : []))
  const entries = parts.flatMap((part) => (part.kind === 'contents' ? part.entries.map(({ anchor }) => anchor) : []))
  expect(new Set(anchors).size).toBe(anchors.length)
  expect(entries.filter((entry) => !anchors.includes(entry))).toEqual([])
  for (const anchor of anchors) expect(anchor).toMatch(/^[a-z0-9-]{1,40}$/i)
})

test('a letter: signature behind the prose, then a mark and a page a form', () => {
  expect(lines(whole, named('letter')).filter((line) => !/^(heading|body|period|unit)/.test(line))).toEqual([
    'title: 云岭县文化局2026年部门预算绩效文本',
    'cover: 联系人：周禾',
    'signature: 云岭县文化局',
    'signature: 2026年3月2日',
    'page-break',
    'label: 附件1',
    'title: 项目绩效目标表',
    'table',
    'page-break',
    'label: 附件2',
    'title: 项目绩效目标表',
    'table',
  ])
})

test('headings are numbered anew where the publication says how, and forms come by name', () => {
  const mine: Publication = {
    ...named('letter'),
    parts: [
      { part: 'prose', numbers: ['{一}、', '（{1}）'] },
      { part: 'forms', order: 'name', label: '表{一}' },
    ],
  }
  const printed = lines(whole, mine)
  expect(printed.filter((line) => line.startsWith('heading'))).toEqual([
    'heading: 一、总体目标',
    'heading: （1）分项目标',
    'heading: 二、保障措施',
  ])
  expect(printed.filter((line) => line.startsWith('label'))).toEqual(['label: 表一', 'label: 表二'])
  const forms = layoutPublication(whole, mine).layout.parts.filter((part) => part.kind === 'table')
  expect(forms.map(({ form }) => form)).toEqual([0, 1])
})

test('what the publication has no place for stands in the last chapter and is named', () => {
  const narrow: Publication = {
    ...named('letter'),
    parts: [
      { part: 'prose', headings: ['总体'] },
      { part: 'forms', where: { subject: ['department'] } },
    ],
    rest: { heading: '其他内容', number: '第{一}部分' },
  }
  const { layout, unplaced } = layoutPublication(whole, narrow)
  expect(unplaced).toEqual([
    { what: 'section', text: '（3）分项目标' },
    { what: 'section', text: '四、保障措施' },
    { what: 'form', text: '书车' },
    { what: 'form', text: '展览' },
    { what: 'cover', text: '联系人：周禾' },
    { what: 'signature', text: '云岭县文化局' },
    { what: 'signature', text: '2026年3月2日' },
  ])
  const texts = layout.parts.flatMap((part) => (part.kind === 'paragraph' ? [part.text] : []))
  expect(texts.indexOf('第一部分 其他内容')).toBeGreaterThan(texts.indexOf('建好书车。'))
  expect(layout.parts.filter(({ kind }) => kind === 'table')).toHaveLength(2)
})

test('in the order of the source: as without a publication', () => {
  expect(layoutDisclosure(whole, { publication: named('source-order') })).toEqual(layoutDisclosure(whole))
})

test('nothing at all is an empty document', () => {
  const nothing = { ...buildDisclosure({ forms: [] }), year: { raw: '', place: {} } }
  for (const publication of publications) expect(layoutDisclosure(nothing, { publication }).parts).toEqual([])
})

// The project's own examples always, the real publications where they are at hand; those are no part of the project.
const folders = ['../../../../../examples/', '../../../../../../shared/seeds/'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)
const documents = folders.filter(existsSync).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, folder + name] as const),
)
const readAgain = (disclosure: Disclosure, publication: Publication): Disclosure =>
  readBlocks(blocksOf(layoutDisclosure(disclosure, { publication })), { templates })

/** A section as it is compared: forms may stand in another order than in the source. */
const sections = ({ narrative }: Disclosure): readonly string[] =>
  narrative
    .map(({ heading, text: { raw }, form }) =>
      `${heading.raw}|${raw}|${form !== undefined}`.replace(/\[bookmark: [^\]]*\]|\s/g, ''),
    )
    .toSorted()

const cover = ({ cover: fields = [] }: Disclosure): readonly string[] =>
  fields.map(({ label, value }) => `${label.raw || label.value}：${value.raw}`.replace(/\s/g, ''))

describe.each(publications)('$id', (publication) => {
  test.each(documents)('%s: prints everything that the source order prints', (_, path) => {
    const disclosure = readBlocks(textBlocks(readFileSync(path, 'utf8')), { templates })
    const { layout, unplaced } = layoutPublication(disclosure, publication)
    const all = shownPointers(layoutDisclosure(disclosure, { publication }).parts)
    const missing = [...shownPointers(layoutDisclosure(disclosure).parts)].filter((pointer) => !all.has(pointer))
    expect(missing).toEqual([])
    expect(publication.kind === 'source' ? [] : unplaced).toEqual([])
    expect(layout.lang).toBe('zh-CN')
  })

  test.each(documents)('%s: read again it is the same', (_, path) => {
    const disclosure = readBlocks(textBlocks(readFileSync(path, 'utf8')), { templates })
    const again = readAgain(disclosure, publication)
    expect(sections(again)).toEqual(sections(disclosure))
    expect(cover(again)).toEqual(cover(disclosure))
    const order = layoutDisclosure(disclosure, { publication }).parts.flatMap((part) =>
      part.kind === 'table' && part.form !== undefined ? [part.form] : [],
    )
    const tables = again.forms.filter(({ kind }) => kind === 'table')
    expect(tables).toHaveLength(order.length)
    order.forEach((form, i) => {
      const [before, after] = [disclosure.forms[form], tables[i]]
      if (before === undefined || after === undefined) throw new Error('a form is lost')
      expect(sameForm(before, after)).toEqual([])
    })
    const lost = (read: Disclosure) => read.skipped.flatMap(({ raw, why }) => (why === 'not-understood' ? [raw] : []))
    expect(lost(again)).toEqual(lost(readAgain(disclosure, named('source-order'))))
  })
})
