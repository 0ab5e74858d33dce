import { describe, expect, test } from 'vitest'
import type { Block, Blocks } from '../blocks/index.ts'
import { type Disclosure, sameDisclosure, sameForm } from '../form/index.ts'
import { readBlocks } from '../read/index.ts'
import { exampleOf, examples } from '../template/examples/index.ts'
import { templates } from '../template/index.ts'
import { type LayoutDocument, type LayoutPart, layoutDisclosure } from './index.ts'

/** What a file of that layout shows when it is opened again. */
const blocksOf = ({ parts }: LayoutDocument): Blocks => {
  let line = 0
  let table = 0
  const block = (part: LayoutPart): readonly Block[] => {
    if (part.kind === 'page-break') return []
    if (part.kind === 'paragraph') {
      const texts = part.style === 'body' ? part.text.split('\n') : [part.text]
      return texts.map((text) => ({
        kind: 'paragraph',
        text,
        place: { line: ++line },
        ...(part.inferred ? { inferred: true as const } : {}),
      }))
    }
    if (part.kind === 'contents')
      return [part.heading, ...part.entries.map(({ text }, i) => `${text}………${i + 1}`)].map((text) => ({
        kind: 'paragraph',
        text,
        place: { line: ++line },
      }))
    table++
    const rows = part.rows.map(({ cells, header }, i) => ({
      cells: cells.map(({ text, column, colspan, rowspan, inferred }) => ({
        text,
        column,
        colspan,
        rowspan,
        place: { table, row: i + 1, column },
        ...(inferred ? { inferred } : {}),
      })),
      place: { table, row: i + 1 },
      ...(header ? { header } : {}),
    }))
    return [{ kind: 'grid', ruled: true, rows, place: { table } }]
  }
  return { source: { name: 'a.docx', sha256: '', mediaType: '', bytes: 0 }, blocks: parts.flatMap(block) }
}

describe.each(examples)('$template, printed and read again', ({ template }) => {
  const disclosure = exampleOf(template) as Disclosure
  const form = disclosure.forms[0]
  if (form === undefined) throw new Error('no form')
  const printed = blocksOf(layoutDisclosure(disclosure))

  test('is the same form', () => {
    const read = readBlocks(printed, { templates })
    expect(read.forms).toHaveLength(1)
    expect(read.forms.flatMap((again) => sameForm(form, again))).toEqual([])
  })

  test('is the same document where no template is known, drawn by its own', () => {
    const once = readBlocks(printed, { templates: [] })
    const twice = readBlocks(blocksOf(layoutDisclosure(once, { templates: [] })), { templates: [] })
    expect(once.forms.map((one) => one.template)).toEqual(['generic'])
    expect(sameDisclosure(once, twice)).toEqual([])
  })
})

test('a level label that the source had lost is still lost when it is read again', () => {
  const disclosure = exampleOf('ningxia-project-target') as Disclosure
  const [form] = disclosure.forms
  if (form === undefined) throw new Error('no form')
  const lost = { raw: '', value: 'quality' as const, place: {}, inferred: true as const }
  const before = {
    ...form,
    indicators: form.indicators.map((row) => (row.level2.value === 'quality' ? { ...row, level2: lost } : row)),
  }
  const read = readBlocks(blocksOf(layoutDisclosure({ ...disclosure, forms: [before] })), { templates })
  expect(read.forms[0] && sameForm(before, read.forms[0])).toEqual([])
})
