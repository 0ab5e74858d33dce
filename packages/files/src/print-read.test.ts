import { type Disclosure, sameDisclosure, sameForm } from '@jiheng/core/form'
import { layoutDisclosure } from '@jiheng/core/layout'
import { templates } from '@jiheng/core/template'
import { disclosureOf, examples } from '@jiheng/core/template/examples'
import { describe, expect, test } from 'vitest'
import { disclose, writeDocument } from './index.ts'

const writers: readonly (readonly [name: string, write: (disclosure: Disclosure) => Promise<Uint8Array>])[] = [
  ['docx', (disclosure) => writeDocument(layoutDisclosure(disclosure), 'docx')],
  ['xlsx', (disclosure) => writeDocument(layoutDisclosure(disclosure), 'xlsx')],
  ['html', (disclosure) => writeDocument(layoutDisclosure(disclosure), 'html')],
]

test('every template has an example', () => {
  const named = new Set(examples.map(({ template }) => template))
  expect(templates.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([])
})

describe.each(writers)('printed and read again, the same: %s', (name, write) => {
  test.each(examples.map((example) => [example.template, disclosureOf(example)] as const))('%s', async (_, written) => {
    const read = await disclose(await write(written), `x.${name}`)
    expect(read.forms.map(({ template }) => template)).toEqual(written.forms.map(({ template }) => template))
    written.forms.forEach((form, index) => {
      const again = read.forms[index]
      expect(again && sameForm(form, again)).toEqual([])
    })
    // A new form leaves the document's own year and publisher to be concluded; once printed, they stay as they are.
    expect(sameDisclosure(read, await disclose(await write(read), `x.${name}`))).toEqual([])
  })
})
