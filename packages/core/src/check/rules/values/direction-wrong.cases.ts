import type { RowSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const row = (level2: string, name: string, target: string, more: RowSpec = {}) => ({
  documents: [{ forms: [{ rows: [[level2, name, target, more] as const] }] }],
})

export const directionWrongCases: RuleCases = {
  fires: [
    { name: 'a good share', ...row('quality', '路灯完好率', '≤99%'), at: ['≤99%'] },
    { name: 'a satisfaction', ...row('serviceSatisfaction', '住户满意度', '不超过90%'), at: ['不超过90%'] },
    {
      name: 'the satisfaction of those who complained',
      ...row('serviceSatisfaction', '投诉人满意度', '≤90%'),
      at: ['≤90%'],
    },
    { name: 'complaints about fees', ...row('quality', '违规收费投诉率', '≥1%'), at: ['≥1%'] },
    { name: 'what is to be held', ...row('quantity', '举办安全讲座', '≤6场'), at: ['≤6场'] },
    { name: 'a bad share', ...row('quality', '路灯故障率', '≥2%'), at: ['≥2%'] },
    { name: 'complaints', ...row('socialBenefit', '噪声投诉件数', '≥5件'), at: ['≥5件'] },
    { name: 'how long one waits', ...row('timeliness', '工单办结时限', '≥5个工作日'), at: ['≥5个工作日'] },
    { name: 'judgments overturned', ...row('quality', '一审案件改判发回率', '≥3%'), at: ['≥3%'] },
    { name: 'what is used again', ...row('ecologicalBenefit', '秸秆综合利用率', '≤90%'), at: ['≤90%'] },
    {
      name: 'against its own column',
      ...row('quantity', '巡查公里', '≤40公里', { direction: '正向' }),
      at: ['≤40公里'],
    },
    { name: 'what burns', ...row('ecologicalBenefit', '草原火灾受害率', '≥3‰'), at: ['≥3‰'] },
    { name: 'a day to be finished by', ...row('timeliness', '泵站完工时间', '≥2025年9月30日'), at: ['≥2025年9月30日'] },
    { name: 'how long until work begins', ...row('timeliness', '应急处置启动时限', '≥24小时'), at: ['≥24小时'] },
    { name: 'accidents by their own name', ...row('socialBenefit', '因路面引发的交通事故', '≥2起'), at: ['≥2起'] },
    { name: 'people who complain', ...row('socialBenefit', '居民因施工引发的上访事件', '≥3件'), at: ['≥3件'] },
    { name: 'how long until help comes', ...row('socialBenefit', '急救平均反应时间', '≥20分钟'), at: ['≥20分钟'] },
    { name: 'how long until somebody is there', ...row('timeliness', '接警后到达现场时间', '≥2小时'), at: ['≥2小时'] },
    { name: 'what is lost on the way', ...row('economicBenefit', '蔬菜损耗率', '≥8%'), at: ['≥8%'] },
    { name: 'what is used for each', ...row('ecologicalBenefit', '人均用水量', '≥40立方米'), at: ['≥40立方米'] },
  ],
  silent: [
    { name: 'pests that die', ...row('quality', '灭蚊后蚊虫死亡率', '≥80%') },
    { name: 'calls that are taken', ...row('quantity', '接听群众投诉', '≥300件') },
    { name: 'losses kept within', ...row('economicBenefit', '降低粮食损耗', '≥20吨') },
    { name: 'the right way', ...row('quality', '路灯完好率', '≥99%') },
    { name: 'a day before which nothing opens', ...row('timeliness', '展馆开放时间', '≥2025年9月30日') },
    { name: 'a bad share, bounded', ...row('quality', '路灯故障率', '≤2%') },
    { name: 'faults that are mended', ...row('quality', '故障处理率', '≥98%') },
    { name: 'what does not pass', ...row('quality', '农产品抽检不合格率', '≤15%') },
    { name: 'faults repaired', ...row('quality', '路灯故障修复率', '≥98%') },
    { name: 'what is let out within the norm', ...row('quality', '污染物达标排放率', '≥98%') },
    { name: 'drills against the unwanted', ...row('quantity', '事故应急演练次数', '≥4次') },
    { name: 'those whom it befell, helped', ...row('quantity', '失业人员培训人数', '≥200人') },
    { name: 'a cost', ...row('cost', '举办讲座', '≤6万元') },
    { name: 'what is kept low', ...row('quantity', '会议次数控制', '≤6次') },
    { name: 'how long a place is open', ...row('timeliness', '每日开放时间', '≥8小时') },
    { name: 'a time', ...row('timeliness', '故障修复时间', '≤24小时') },
    { name: 'as its column says', ...row('quantity', '超时工单', '≤3件', { direction: '反向' }) },
    { name: 'what is found out', ...row('quantity', '查处违法案件数', '≥30件') },
    { name: 'what is done away with', ...row('quantity', '查处违规起数', '≥12起') },
    { name: 'an abbreviation of none', ...row('socialBenefit', '安全事故起数', '≥0起') },
  ],
}
