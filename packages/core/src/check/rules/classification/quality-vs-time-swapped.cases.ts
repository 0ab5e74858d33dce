import type { RuleCases } from '../../rule.ts'

const form = (level2: string, name: string, target: string) => ({
  documents: [{ forms: [{ fields: { 项目名称: '图书馆开放' }, rows: [[level2, name, target] as const] }] }],
})

export const qualityVsTimeSwappedCases: RuleCases = {
  fires: [
    { name: 'promptness under quality', ...form('quality', '补助发放及时率', '100%'), at: ['补助发放及时率'] },
    { name: 'a date under quality', ...form('quality', '改造完成时间', '2025年6月底前'), at: ['改造完成时间'] },
    { name: 'a standard under timeliness', ...form('timeliness', '全年设备完好率', '≥98%'), at: ['全年设备完好率'] },
    {
      name: 'a standard of a thing in whose name a day stands',
      ...form('timeliness', '天窗安装合格率', '≥98%'),
      at: ['天窗安装合格率'],
    },
  ],
  silent: [
    { name: 'quality', ...form('quality', '设备完好率', '≥98%') },
    { name: 'promptness', ...form('timeliness', '补助发放及时率', '100%') },
    { name: 'progress', ...form('timeliness', '资金支付合规率', '≥95%') },
    { name: 'days', ...form('timeliness', '年正常开放天数', '≥300天') },
    { name: 'done in time and well', ...form('timeliness', '按期验收合格率', '100%') },
  ],
}
