import type { LayoutPart } from '@jiheng/core/layout'
import { expect, test } from 'vitest'
import { paragraph } from '../fixtures/layout-builder.ts'
import { headingRanks } from './heading-ranks.ts'

const ranks = (...parts: readonly LayoutPart[]) => [...headingRanks(parts).values()]
const form = (index: number) => paragraph('title', `表${index}`, { form: index })

test.each<readonly [name: string, parts: readonly LayoutPart[], ranks: readonly number[]]>([
  ['forms alone are of the first rank', [form(0), form(1)], [1, 1]],
  ['below a title of the whole', [paragraph('title', '题'), form(0), form(1)], [1, 2, 2]],
  ['prose', [paragraph('title', '题'), paragraph('heading', '一、总体'), paragraph('heading', '（一）甲')], [1, 2, 3]],
  [
    'none is left out on the way down',
    [paragraph('title', '题'), paragraph('heading', '（一）甲'), paragraph('heading', '二、乙')],
    [1, 2, 2],
  ],
  [
    'levels of a publication',
    [1, 2, 3, 1].map((level) => paragraph('heading', '部分', { level: level as 1 | 2 | 3 })),
    [1, 2, 3, 1],
  ],
  ['blank ones are none', [paragraph('title', ' '), form(0)], [1]],
  ['nothing', [], []],
])('%s', (_, parts, expected) => {
  expect(ranks(...parts)).toEqual(expected)
})
