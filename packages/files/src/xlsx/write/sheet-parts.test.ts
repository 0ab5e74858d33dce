import type { LayoutPart } from '@jiheng/core/layout'
import { expect, test } from 'vitest'
import { paragraph, tableOf } from '../../fixtures/layout-builder.ts'
import { sheetParts } from './sheet-parts.ts'
import { sheetTitles } from './sheet-titles.ts'

const table = (form: number, caption: string) => tableOf([1], [['甲']], { form, caption })
const pageBreak = { kind: 'page-break' } as const
const contents = { kind: 'contents', heading: '目录', entries: [] } as const
const sheets = (...parts: readonly LayoutPart[]) => {
  const found = sheetParts({ title: '', lang: 'zh-CN', parts })
  const titles = sheetTitles(found)
  return found.map((sheet, index) => [
    titles[index],
    sheet.parts.map((part) => (part.kind === 'paragraph' ? part.text : part.kind)).join(' '),
  ])
}

test('cover, contents, prose and forms each have a sheet', () => {
  expect(
    sheets(
      paragraph('title', '题'),
      paragraph('cover', '单位'),
      pageBreak,
      contents,
      pageBreak,
      paragraph('body', '文'),
      paragraph('label', '附件1'),
      paragraph('title', '目标表', { form: 0 }),
      table(0, '目标表'),
      paragraph('note', '注', { form: 0 }),
      paragraph('signature', '日期'),
      paragraph('heading', '二、'),
      paragraph('body', '文'),
      paragraph('title', '自评表', { form: 1 }),
      table(1, '自评表'),
    ),
  ).toEqual([
    ['封面', '题 单位'],
    ['目录', 'contents'],
    ['正文', '文'],
    ['目标表', '附件1 目标表 table 注 日期'],
    ['正文', '二、 文'],
    ['自评表', '自评表 table'],
  ])
})

test('two tables that touch are two sheets; forms of one title are called by their projects', () => {
  const project = (form: number, text: string) =>
    tableOf([1], [[{ text, at: [`/forms/${form}/project/name`] }]], { form, caption: '目标表' })
  expect(sheets(project(0, '清淤'), project(1, '修渠'), table(2, '目标表'))).toEqual([
    ['清淤', 'table'],
    ['修渠', 'table'],
    ['目标表', 'table'],
  ])
})

test('nothing at all', () => {
  expect(sheets()).toEqual([])
  expect(sheets(pageBreak, pageBreak)).toEqual([])
})
