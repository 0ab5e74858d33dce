import type { RowSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const rows = (target: string, more: RowSpec, name = '培训船东', code = 'quantity') => ({
  documents: [
    {
      forms: [
        { phase: 'monitoring' as const, fields: { 项目名称: '渔船终端' }, rows: [[code, name, target, more] as const] },
      ],
    },
  ],
})
const money = (amounts: Readonly<Record<string, string>>) => ({
  documents: [
    { forms: [{ phase: 'monitoring' as const, fields: { 项目名称: '渔船终端' }, funds: { 年度资金总额: amounts } }] },
  ],
})

export const forecastBelowDoneCases: RuleCases = {
  fires: [
    { name: 'fewer than done', ...rows('≥600人次', { actual: '280人次', forecast: '260人次' }), at: ['260人次'] },
    {
      name: 'wells that were dug',
      ...rows('≥12眼', { actual: '9眼', forecast: '8眼' }, '新建机井'),
      at: ['8眼'],
    },
    { name: 'other scales', ...rows('≥5万人次', { actual: '2.3万人次', forecast: '4900人次' }), at: ['4900人次'] },
    {
      name: 'less money than spent',
      ...money({ 年初预算数: '100', '1-7月执行数': '66', 全年预计执行数: '60' }),
      at: ['60'],
    },
  ],
  silent: [
    { name: 'more than done', ...rows('≥600人次', { actual: '280人次', forecast: '480人次' }) },
    { name: 'a rate may fall', ...rows('≥95%', { actual: '99%', forecast: '96%' }, '终端在线率', 'quality') },
    { name: 'things in use may become fewer', ...rows('≥20辆', { actual: '22辆', forecast: '20辆' }, '运营车辆') },
    { name: 'land that is looked after', ...rows('≥560亩', { actual: '570亩', forecast: '560亩' }, '管护林地面积') },
    { name: 'a ceiling', ...rows('≤10次', { actual: '4次', forecast: '3次' }, '停机次数') },
    { name: 'other units', ...rows('≥10期', { actual: '280人次', forecast: '10期' }) },
    { name: 'all is spent', ...money({ 年初预算数: '100', '1-7月执行数': '66', 全年预计执行数: '66' }) },
  ],
}
