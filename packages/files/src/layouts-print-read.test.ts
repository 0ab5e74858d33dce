import { sameForm } from '@jiheng/core/form'
import { layoutDisclosure } from '@jiheng/core/layout'
import { expect, test } from 'vitest'
import { allFixtures } from '../../../test/harness/fixtures.ts'
import { readFixture } from '../../../test/harness/readings.ts'
import { disclose, writeDocument } from './index.ts'

/** Layouts whose fixtures hold every column that an indicator may have. */
const layouts: ReadonlySet<string> = new Set([
  'columns-any-order',
  'cost-level1',
  'dots-rows',
  'header-two-rows',
  'level2-repeated',
  'long-term-and-annual',
  'monitoring-columns',
  'no-level1',
  'no-level2',
  'no-weights',
  'of-which-rows',
  'placeholders',
  'progress-columns',
  'scheme-decision-management',
  'scheme-performance-of-duties',
  'scoring-columns',
  'standard-column',
  'star-marks',
  'type-column',
  'weights-before-targets',
  'weights-in-level1',
  'year-start-adjusted',
])
const fixtures = allFixtures().filter(({ layout }) => layouts.has(layout))

const cases = fixtures.flatMap((fixture) =>
  (['docx', 'xlsx'] as const).map((format) => [`${fixture.layout}/${fixture.name}`, format, fixture] as const),
)

test.each(cases)(
  'a form that no template knows is printed by its own and read again, the same: %s in %s',
  async (_, format, fixture) => {
    const read = await readFixture(fixture, 'grid', new Map())
    if (!read) throw new Error('no grid')
    const again = await disclose(await writeDocument(layoutDisclosure(read), format), `x.${format}`)
    expect(again.forms).toHaveLength(read.forms.length)
    read.forms.forEach((form, i) => {
      const other = again.forms[i]
      expect(other && sameForm(form, other)).toEqual([])
    })
  },
)
