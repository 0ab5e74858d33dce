import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const full = { 项目名称: '乡道养护', 主管部门: '东栅县交通运输局', 实施单位: '东栅县公路所' }
const form = (fields: Readonly<Record<string, string>>, more: FormSpec = {}) => ({
  documents: [{ forms: [{ fields, funds: { 年度资金总额: '90' }, goal: '养护乡道120公里。', ...more }] }],
})

export const requiredFieldMissingCases: RuleCases = {
  fires: [
    {
      name: 'the year’s money, of which only the parts are filled in',
      documents: [
        {
          forms: [
            {
              template: 'generic',
              fields: { 项目名称: '泵站维护' },
              funds: { 年度资金总额: '', '年度资金总额/财政拨款': '24.6', '年度资金总额/其他资金': '2' },
            },
          ],
        },
      ],
      at: [''],
    },
    { name: 'no competent department', ...form({ ...full, 主管部门: '' }), at: [''] },
    { name: 'neither name nor unit', ...form({ ...full, 项目名称: ' ', 实施单位: '' }), at: [' ', ''] },
    { name: 'no budget', ...form(full, { funds: { 年度资金总额: '', '年度资金总额/其他资金': '' } }), at: [''] },
    {
      name: 'no goal on a form that prints one',
      ...form(
        { 项目名称: '乡道养护', 主管部门: '东栅县交通运输局', 实施单位: '东栅县公路所' },
        { template: 'pingluo-project-target@1', funds: { 项目年度金额: '900000' }, amountUnit: '元', goal: '' },
      ),
      at: [''],
    },
  ],
  silent: [
    {
      name: 'a part left blank',
      documents: [
        {
          forms: [
            {
              template: 'generic',
              fields: { 项目名称: '泵站维护' },
              funds: { 年度资金总额: '24.6', '年度资金总额/财政拨款': '24.6', '年度资金总额/其他资金': '' },
            },
          ],
        },
      ],
    },
    { name: 'all is there', ...form(full) },
    { name: 'what is printed nowhere is not asked for', ...form({ 项目名称: '乡道养护' }) },
    {
      name: 'fields that may stay blank',
      ...form({ ...full, 联系电话: '', 备注: '' }, { funds: { 预算数: '9', '预算数/其他资金': '' } }),
    },
    {
      name: 'the unit once with its name and once as a blank for the stamp',
      ...form({ 部门名称: '东栅县公路所', '编制单位(盖章)': '' }),
    },
    {
      name: 'a table of tasks that the reader took for the money',
      ...form(full, { funds: { 预算金额: '', 金额合计: '4695.8' } }),
    },
  ],
}
