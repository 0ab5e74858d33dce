import type { RuleCases } from '../../rule.ts'

const row = (name: string, definition: string, code = 'quantity') => ({
  documents: [
    { forms: [{ fields: { 项目名称: '青少年服务' }, rows: [[code, name, '≥8次', { definition }] as const] }] },
  ],
})

export const explanationMismatchCases: RuleCases = {
  fires: [
    {
      name: 'another activity',
      ...row('少年夏令营活动', '开展非遗图片巡展活动不少于8次'),
      at: ['开展非遗图片巡展活动不少于8次'],
    },
    {
      name: 'a change of another thing',
      ...row('提高居民消防自救本领', '绿地基础设施条件有明显改善', 'socialBenefit'),
      at: ['绿地基础设施条件有明显改善'],
    },
  ],
  silent: [
    { name: 'when an activity ends', ...row('活动完成时间', '最后一场演出结束的日期', 'timeliness') },
    { name: 'the same activity', ...row('少年夏令营活动', '面向中小学生举办夏令营活动8次') },
    { name: 'how it is counted', ...row('少年夏令营活动', '按签到表统计的开营次数') },
    { name: 'what it shows', ...row('少年夏令营活动', '反映和考核年度服务的数量') },
    { name: 'a thing bought by its kind', ...row('购置办公设备', '采购台式电脑和打印机十套') },
    { name: 'a formula', ...row('居民知晓率', '知道的人÷受访的人×100%', 'socialBenefit') },
    {
      name: 'one word in common',
      ...row('提高居民消防自救本领', '能正确使用灭火器的居民明显增加，改善自救', 'socialBenefit'),
    },
  ],
}
