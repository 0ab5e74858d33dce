import { type LayoutDocument, type LayoutTable, layoutDisclosure } from '@jiheng/core/layout'
import { readBlocks } from '@jiheng/core/read'
import { templates } from '@jiheng/core/template'
import { asBlocks } from '../test/harness/as-blocks.ts'
import { parseGrid } from '../test/harness/parse-grid.ts'

/** A form with a head and 100 indicators, as a grid file. */
export const hundredRows = [
  '项目支出绩效目标表',
  '',
  '| 项目名称 | < | 河道综合整治 | < | < |',
  '| 主管部门 | < | 云溪县水务局 | < | < |',
  '| 年度资金总额（万元） | < | 320.50 | < | < |',
  '| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |',
  ...Array.from({ length: 100 }, (_, i) => {
    const level1 = i === 0 ? '产出指标' : i === 70 ? '效益指标' : '^'
    const level2 = i % 70 === 0 ? (i === 0 ? '数量指标' : '社会效益指标') : '^'
    return `| ${level1} | ${level2} | 整治第${i + 1}段河道长度 | ≥${i + 2}公里 | 0.9 |`
  }),
].join('\n')

/** The same form as it is drawn. */
export const hundredRowsLayout = (): LayoutDocument =>
  layoutDisclosure(readBlocks(asBlocks(parseGrid(hundredRows), 'form'), { templates }))

/** Its table, for tools that know nothing of layouts. */
export const tableOf = (layout: LayoutDocument): LayoutTable => {
  const table = layout.parts.find((part) => part.kind === 'table')
  if (table === undefined) throw new Error('The form has no table')
  return table
}
