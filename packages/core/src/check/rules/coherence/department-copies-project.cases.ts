import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

type Rows = NonNullable<FormSpec['rows']>
const rows: Rows = [
  ['quantity', '阅读推广活动', '≥8场'],
  ['quantity', '流动书车进村', '≥20次'],
  ['quantity', '少儿阅读指导', '≥4期'],
  ['quantity', '读书会', '12次'],
  ['quantity', '阅读刊物', '4期'],
]
const department = (own: Rows): FormSpec => ({ subject: 'department', fields: { 部门名称: '东栅县图书馆' }, rows: own })
const project = (own: Rows): FormSpec => ({ fields: { 项目名称: '阅读推广' }, rows: own })
const file = (...forms: readonly FormSpec[]) => ({ documents: [{ forms }] })

export const departmentCopiesProjectCases: RuleCases = {
  fires: [
    { name: 'all rows', ...file(department(rows), project(rows)), at: ['阅读推广活动'] },
    {
      name: 'most rows',
      ...file(department([['quantity', '接待读者', '≥9万人次'], ...rows.slice(0, 4)]), project(rows)),
      at: ['阅读推广活动'],
    },
  ],
  silent: [
    {
      name: 'rows of its own',
      ...file(
        department([['quantity', '接待读者', '≥9万人次'], ['quantity', '新增馆藏', '≥2万册'], ...rows.slice(0, 2)]),
        project(rows),
      ),
    },
    {
      name: 'other values',
      ...file(department(rows.map(([level, name]) => [level, name, '≥99次'] as const)), project(rows)),
    },
    { name: 'no department form', ...file(project(rows), project(rows)) },
    { name: 'few rows', ...file(department(rows.slice(0, 3)), project(rows)) },
  ],
}
