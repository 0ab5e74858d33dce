import type { RuleCases } from '../../rule.ts'

const form = (unit: string, goal: string, name = '更新终端数量') => ({
  documents: [
    {
      forms: [
        { fields: { 项目名称: '应急广播更新', 主管部门: unit }, goal, rows: [['quantity', name, '≥660组'] as const] },
      ],
    },
  ],
})
const county = '柿子湾县文化和旅游局'

export const otherPlaceNamedCases: RuleCases = {
  fires: [
    { name: 'another county', ...form(county, '柚子滩县更新终端660组。'), at: ['柚子滩县更新终端660组。'] },
    {
      name: 'another township behind a verb',
      ...form('石榴沟乡人民政府', '保障柳树沟乡14个行政村运转。'),
      at: ['保障柳树沟乡14个行政村运转。'],
    },
    { name: 'in a row', ...form(county, '更新终端660组。', '柚子滩县终端更新数量'), at: ['柚子滩县终端更新数量'] },
  ],
  silent: [
    { name: 'the own county', ...form(county, '柿子湾县更新终端660组。') },
    { name: 'towns of the county', ...form(county, '在清水镇、柳林镇更新终端660组。') },
    { name: 'all towns', ...form('石榴沟镇人民政府', '覆盖镇、村两级，建设特色镇，服务全镇居民。') },
    { name: 'help for another', ...form(county, '对口帮扶柚子滩县更新终端660组。') },
    { name: 'a way to another', ...form(county, '新增至柚子滩县的客运班线。') },
    { name: 'a unit without a place', ...form('文化和旅游局', '柚子滩县更新终端660组。') },
    { name: 'words before 县', ...form(county, '建成全国文明县，创建国家卫生县城。') },
  ],
}
