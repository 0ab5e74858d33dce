import { expect, test } from 'vitest'
import { balancedIndent } from './balanced-indent.ts'

/** Ten characters a line. */
const width = 4400
const size = 440
/** How many full-width characters fit between the indents. */
const fit = (indent: number | undefined) => (indent === undefined ? 10 : Math.floor((width - 2 * indent) / size))

test.each([
  ['绩效目标表', 10, 'one line'],
  ['项目支出预算绩效自评', 10, 'just one line'],
  ['项目支出预算绩效自评表', 6, '项目支出预算|绩效自评表'],
  ['云溪县 2025 年目标申报表', 7, '云溪县 2025 年|目标申报表'],
  ['项目支出绩效目标\n申报表及说明', 10, 'breaks of its own'],
  ['云溪县二〇二五年度项目支出预算绩效目标自评表', 8, 'three lines'],
])('%s', (text, characters) => {
  expect(fit(balancedIndent(text, width, size))).toBe(characters)
})
