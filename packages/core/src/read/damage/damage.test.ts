import { describe, expect, test } from 'vitest'
import { templates } from '../../template/index.ts'
import { unaccountedCells } from '../account/unaccounted-cells.ts'
import { readWithLabels } from '../read.ts'
import { textBlocks } from '../text-blocks.fixture.ts'
import { operators } from './operators/index.fixture.ts'
import { damaged, recovery } from './recovery.fixture.ts'
import { wideKinds } from './variants.fixture.ts'

// Invented forms under damage, read and compared with what was printed. `measure.fixture.ts` runs more of them by hand.
const seeds = Array.from({ length: 15 }, (_, i) => i)
const wideSeeds = seeds.slice(0, 8)

/**
 * What the reader recovers where not all of it: shares of rows and of header cells, cells read wrong. Where the label of a
 * level 2 is gone within a level 1, its rows look like those of the level above them: the text no longer says otherwise.
 */
const least: Readonly<Record<string, { readonly rows?: number; readonly head?: number; readonly wrong?: number }>> = {
  'level 2 lost': { rows: 80, wrong: 45 },
  // Without its blank cells, a cell of two texts may be that of the one column or of the next.
  'a cell a line, no tabs': { rows: 95, head: 99, wrong: 12 },
  'a cell a paragraph': { rows: 95, head: 99, wrong: 12 },
  'level 2 lost + page cut, columns anew + trailing tabs lost': { rows: 80, head: 99.5, wrong: 45 },
}

/**
 * Where a form has columns of ticks and of values side by side and its blank cells are gone, most texts do not say which column
 * a cell was of: such a table is named as out of order, and not read.
 */
const leastOfWide: typeof least = {
  ...least,
  'a cell a line, no tabs': { rows: 25, head: 38, wrong: 60 },
  'a cell a paragraph': { rows: 25, head: 38, wrong: 60 },
}

describe.each(operators)('$name', (operator) => {
  test('is read as printed', () => {
    const { rows = 100, head = 100, wrong = 0 } = least[operator.name] ?? {}
    const found = recovery(operator, seeds)
    expect(found['rows right %']).toBeGreaterThanOrEqual(rows)
    expect(found['head right %']).toBeGreaterThanOrEqual(head)
    expect(found.wrong).toBeLessThanOrEqual(wrong)
  })

  test('is read as printed where it has many columns and a header of two rows', () => {
    const { rows = 100, head = 100, wrong = 0 } = leastOfWide[operator.name] ?? {}
    const found = recovery(operator, wideSeeds, wideKinds)
    expect(found['rows right %']).toBeGreaterThanOrEqual(rows)
    expect(found['head right %']).toBeGreaterThanOrEqual(head)
    expect(found.wrong).toBeLessThanOrEqual(wrong)
  })

  test('loses no cell', () => {
    const lost = [...seeds, ...wideSeeds].flatMap((seed, i) => {
      const blocks = textBlocks(damaged(seed, operator, i < seeds.length ? undefined : wideKinds).text)
      const { disclosure, labels } = readWithLabels(blocks, { templates })
      return unaccountedCells(blocks, disclosure, labels).map(({ raw }) => `${seed}: ${raw}`)
    })
    expect(lost).toEqual([])
  })
})
