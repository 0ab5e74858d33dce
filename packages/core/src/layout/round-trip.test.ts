import { describe, expect, test } from 'vitest'
import { type Disclosure, sameDisclosure, sameForm } from '../form/index.ts'
import { readBlocks } from '../read/index.ts'
import { exampleOf, examples } from '../template/examples/index.ts'
import { templates } from '../template/index.ts'
import { blocksOf } from './blocks-of-layout.fixture.ts'
import { layoutDisclosure } from './index.ts'

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
