import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const project = (name: string, indicator: string, level2 = 'quantity'): FormSpec => ({
  fields: { 项目名称: name },
  rows: [[level2, indicator, '≥5次'] as const],
})
const names = ['林长制经费', '湿地监测', '苗圃养护', '古树名木保护', '病虫害防治'] as const
const file = (...forms: readonly FormSpec[]) => ({ documents: [{ forms }] })

export const sameIndicatorsAllProjectsCases: RuleCases = {
  fires: [
    {
      name: 'all five',
      ...file(...names.map((name) => project(name, '开展林业活动的数量'))),
      at: ['开展林业活动的数量'],
    },
    {
      name: 'four of five',
      ...file(project(names[0], '巡林里程'), ...names.slice(1).map((name) => project(name, '开展林业活动的数量'))),
      at: ['开展林业活动的数量'],
    },
  ],
  silent: [
    { name: 'each its own', ...file(...names.map((name) => project(name, `${name}完成面积`))) },
    { name: 'three projects', ...file(...names.slice(0, 3).map((name) => project(name, '开展林业活动的数量'))) },
    { name: 'the same quality', ...file(...names.map((name) => project(name, '验收合格率', 'quality'))) },
    {
      name: 'one project over several years',
      ...file(...[2022, 2023, 2024, 2025].map((year) => project(`${year}年林长制经费`, '巡林里程'))),
    },
  ],
}
