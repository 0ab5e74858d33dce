import type { RuleCases } from '../../rule.ts'

const row = (name: string, target: string, level = 'timeliness') => ({
  documents: [{ year: 2025, forms: [{ rows: [[level, name, target] as const] }] }],
})

export const deadlineMissingCases: RuleCases = {
  fires: [
    { name: 'in time', ...row('灌渠清淤', '及时'), at: ['及时'] },
    { name: 'by the plan', ...row('闸门检修及时性', '按实施方案100%落实'), at: ['按实施方案100%落实'] },
    { name: 'at the nodes', ...row('工程按计划推进', '按各阶段节点按时完工'), at: ['按各阶段节点按时完工'] },
    {
      name: 'a rate in words',
      documents: [{ forms: [{ rows: [['timeliness', '工作任务完成及时率', '按计划全部完成']] }] }],
      at: ['按计划全部完成'],
    },
  ],
  silent: [
    { name: 'a date', ...row('灌渠清淤', '2025年4月30日前') },
    { name: 'a date in words', ...row('灌渠清淤', '按时在4月底前完成') },
    { name: 'within the year', ...row('灌渠清淤', '年内完成') },
    { name: 'a time limit', ...row('险情处置', '24小时') },
    { name: 'a rhythm in the name', ...row('每月巡渠', '按要求开展') },
    { name: 'a rate', ...row('拨付及时率', '≥95%') },
    { name: 'no time is asked of quality', ...row('清淤质量', '按时验收', 'quality') },
    { name: 'an empty cell', ...row('灌渠清淤', '') },
    {
      name: 'an hour of every such day',
      documents: [{ forms: [{ rows: [['timeliness', '食材配送到校时间', '每个供餐日7:30前']] }] }],
    },
  ],
}
