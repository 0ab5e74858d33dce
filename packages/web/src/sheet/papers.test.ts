import type { LayoutDocument, LayoutPart } from '@jiheng/core/layout'
import { expect, test } from 'vitest'
import { papersOf } from './papers.ts'

const text = (words: string, form?: number): LayoutPart => ({
  kind: 'paragraph',
  style: 'body',
  text: words,
  ...(form !== undefined && { form }),
})
const table = (form: number, orientation: 'portrait' | 'landscape' = 'portrait'): LayoutPart => ({
  kind: 'table',
  form,
  caption: `表 ${form + 1}`,
  columns: [1],
  orientation,
  rows: [],
})
const layout = (parts: readonly LayoutPart[]): LayoutDocument => ({ title: '', lang: 'zh-CN', parts })

test('a page break begins a new paper, empty ones are left out', () => {
  const papers = papersOf(
    layout([
      text('封面'),
      { kind: 'page-break' },
      text('题', 0),
      table(0),
      { kind: 'page-break' },
      { kind: 'page-break' },
      table(1, 'landscape'),
    ]),
  )
  expect(papers.map(({ form, orientation, parts }) => [form, orientation, parts.length])).toEqual([
    [undefined, 'portrait', 1],
    [0, 'portrait', 2],
    [1, 'landscape', 1],
  ])
})

test('a form without a table is known by its paragraphs', () => {
  expect(papersOf(layout([text('总体目标', 2)]))[0]?.form).toBe(2)
})

test('an empty document has no papers', () => expect(papersOf(layout([]))).toEqual([]))
