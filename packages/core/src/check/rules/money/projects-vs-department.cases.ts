import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const department: FormSpec = {
  subject: 'department',
  fields: { 部门名称: '东栅县林业局' },
  funds: { '支出预算/基本支出': '320.5', '支出预算/项目支出': '64', '支出预算/资金总额': '384.5' },
}

const project = (name: string, amount: string, amountUnit: '元' | '万元' = '万元'): FormSpec => ({
  fields: { 项目名称: name },
  amountUnit,
  funds: { 预算资金: amount },
})

const file = (...forms: readonly FormSpec[]) => ({ documents: [{ forms }] })

export const projectsVsDepartmentCases: RuleCases = {
  fires: [
    { name: 'a project is missing', ...file(department, project('苗圃养护', '50')), at: ['64'] },
    { name: 'a project form in 元', ...file(department, project('苗圃养护', '500000', '元')), at: ['64'] },
    {
      name: 'the projects are more',
      ...file(department, project('苗圃养护', '50'), project('病虫害防治', '20')),
      at: ['64'],
    },
  ],
  silent: [
    { name: 'they add up', ...file(department, project('苗圃养护', '50'), project('病虫害防治', '140000', '元')) },
    { name: 'no project form in the file', ...file(department) },
    { name: 'two departments', ...file(department, department, project('苗圃养护', '50')) },
    {
      name: 'no project expenditure',
      ...file({ ...department, funds: { 资金总额: '384.5' } }, project('苗圃养护', '50')),
    },
    { name: 'a project without an amount', ...file(department, project('苗圃养护', '')) },
  ],
}
