import { type Disclosure, sameForm } from '@jiheng/core/form'
import { layoutDisclosure } from '@jiheng/core/layout'
import { readBlocks } from '@jiheng/core/read'
import { templates } from '@jiheng/core/template'
import { disclosureOf, examples } from '@jiheng/core/template/examples'
import { describe, expect, test } from 'vitest'
import { asBlocks } from '../../../../test/harness/as-blocks.ts'
import { allFixtures } from '../../../../test/harness/fixtures.ts'
import { parseGrid } from '../../../../test/harness/parse-grid.ts'
import { disclose } from '../disclose.ts'
import { writePdf } from './write-pdf.ts'

const expectSameForms = async (written: Disclosure) => {
  const read = await disclose(await writePdf(layoutDisclosure(written)), 'x.pdf')
  expect(read.forms).toHaveLength(written.forms.length)
  written.forms.forEach((form, index) => {
    const again = read.forms[index]
    expect(again && sameForm(form, again)).toEqual([])
  })
}

describe('every template, printed and read again, the same form', () => {
  test.each(examples.map((example) => [example.template, disclosureOf(example)] as const))('%s', async (_, written) => {
    await expectSameForms(written)
  })
})

/**
 * Layouts that no print gives back: columns that mean something else below the middle of the table stand there as one
 * column on every row, and tables between the forms are printed as lines with gaps, which look like a table.
 */
const lost: ReadonlySet<string> = new Set(['header-anew', 'table-that-is-no-form'])
const fixtures = allFixtures().filter(({ kind, layout }) => kind === 'grid' && !lost.has(layout))

describe('every layout of test/layouts, printed and read again, the same forms', () => {
  test.each(fixtures.map((fixture) => [`${fixture.layout}/${fixture.name}`, fixture] as const))(
    '%s',
    async (_, fixture) => {
      await expectSameForms(readBlocks(asBlocks(parseGrid(fixture.source), fixture.name), { templates }))
    },
  )
})
