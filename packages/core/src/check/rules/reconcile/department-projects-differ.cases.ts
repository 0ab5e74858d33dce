import type { DisclosureSpec, FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const departmentForm = (amount: string, name = '东栅县林业局'): FormSpec => ({
  subject: 'department',
  fields: { 部门名称: name },
  funds: { '支出预算/项目支出': amount },
})

const department = (amount: string, ...others: readonly FormSpec[]): DisclosureSpec => ({
  file: '整体.docx',
  year: 2025,
  forms: [departmentForm(amount), ...others],
})

const form = (name: string, amount: string, unit = '东栅县林业局', above = ''): FormSpec => ({
  fields: { 项目名称: name, 实施单位: unit, ...(above && { 主管部门: above }) },
  amountUnit: '万元',
  funds: { 预算资金: amount },
})

const project = (file: string, ...forms: readonly FormSpec[]): DisclosureSpec => ({ file, year: 2025, forms })

export const departmentProjectsDifferCases: RuleCases = {
  fires: [
    {
      name: 'the projects are more',
      documents: [
        department('64'),
        project('a.docx', form('苗圃养护', '50')),
        project('b.docx', form('病虫害防治', '20')),
      ],
      at: ['64'],
    },
    {
      name: 'a project is missing',
      documents: [project('a.docx', form('苗圃养护', '50')), department('64')],
      at: ['64'],
    },
    {
      name: 'one in the same file, one of a unit below in another',
      documents: [
        department('64', form('苗圃养护', '50')),
        project('b.docx', form('病虫害防治', '20', '东栅县林业工作站', '东栅县林业局')),
      ],
      at: ['64'],
    },
  ],
  silent: [
    {
      name: 'they add up, one of them given twice',
      documents: [
        department('64'),
        project('a.docx', form('苗圃养护', '50')),
        project('b.docx', form('病虫害防治', '14')),
        project('c.docx', form('2025年病虫害防治经费', '14')),
      ],
    },
    { name: 'projects in the same file only', documents: [department('64', form('苗圃养护', '50'))] },
    {
      name: 'another department’s project',
      documents: [department('64'), project('a.docx', form('苗圃养护', '90', '西栅县林业局'))],
    },
    {
      name: 'another year',
      documents: [department('64'), { ...project('a.docx', form('苗圃养护', '90')), year: 2024 }],
    },
    {
      name: 'two amounts for one project',
      documents: [
        department('64'),
        project('a.docx', form('苗圃养护', '90')),
        project('b.docx', form('苗圃养护', '50')),
      ],
    },
    {
      name: 'a department’s own offices, and a unit below',
      documents: [
        { file: '整体.docx', year: 2025, forms: [departmentForm('64', '东栅县林业局（本级）')] },
        project('a.docx', form('苗圃养护', '90', '东栅县林业工作站', '东栅县林业局')),
      ],
    },
  ],
}
