import { sameForm } from '@jiheng/core/form'
import { layoutDisclosure } from '@jiheng/core/layout'
import { readBlocks } from '@jiheng/core/read'
import { templates } from '@jiheng/core/template'
import { describe, expect, test } from 'vitest'
import { asBlocks } from '../../../test/harness/as-blocks.ts'
import { allFixtures } from '../../../test/harness/fixtures.ts'
import { parseGrid } from '../../../test/harness/parse-grid.ts'
import { disclose, writeDocument } from './index.ts'

/** Layouts whose heads have parts that no template of ours prints: goals apart, tasks, reviews, money of every shape. */
const heads = [
  'department-self-evaluation',
  'department-with-tasks-and-money',
  'evaluation-with-basics',
  'execution-out-of-20',
  'form-without-title',
  'goals-in-blocks',
  'goals-term-and-year',
  'initial-and-adjusted-money',
  'key-tasks-above',
  'label-variants',
  'monitoring-head',
  'policy-and-fund',
  'review-form',
  'several-projects-in-one-sheet',
  'term-and-year-money',
  'title-inside-table',
  'transfer-payment',
  'two-tables-one-form',
  'unit-in-side-label',
]
const fixtures = allFixtures().filter(({ layout, kind }) => kind === 'grid' && heads.includes(layout))

test('each of these layouts has fixtures', () => {
  const found = new Set(fixtures.map(({ layout }) => layout))
  expect(heads.filter((layout) => !found.has(layout))).toEqual([])
})

describe.each(fixtures.map((fixture) => [`${fixture.layout}/${fixture.name}`, fixture] as const))(
  '%s',
  (_, fixture) => {
    const read = readBlocks(asBlocks(parseGrid(fixture.source), fixture.name), { templates })

    test.each(['html', 'docx', 'xlsx'] as const)('printed and read again, the same forms: %s', async (format) => {
      const again = await disclose(await writeDocument(layoutDisclosure(read), format), `x.${format}`)
      expect(again.forms).toHaveLength(read.forms.length)
      read.forms.forEach((form, index) => {
        const other = again.forms[index]
        expect(other && sameForm(form, other)).toEqual([])
      })
    })
  },
)
