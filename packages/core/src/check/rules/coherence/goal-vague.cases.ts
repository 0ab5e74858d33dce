import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (goal: string, spec: FormSpec = {}) => ({
  documents: [{ forms: [{ fields: { 项目名称: '安全社区' }, goal, ...spec }] }],
})

export const goalVagueCases: RuleCases = {
  fires: [
    {
      name: 'three directions',
      ...form('提高群众安全意识，营造良好氛围，推动全民参与。'),
      at: ['提高群众安全意识，营造良好氛围，推动全民参与。'],
    },
    {
      name: 'a change without measure',
      ...form('力争全县居民平安获得感进一步提升。'),
      at: ['力争全县居民平安获得感进一步提升。'],
    },
    {
      name: 'a goal of a list',
      ...form('完成网格巡查4800次。', { subGoals: [{ text: '加大平安创建力度，提升基层治理水平。' }] }),
      at: ['加大平安创建力度，提升基层治理水平。'],
    },
    {
      name: 'needs that are met',
      ...form('进一步提升服务水平，不断满足群众日益增长的文化需求。'),
      at: ['进一步提升服务水平，不断满足群众日益增长的文化需求。'],
    },
  ],
  silent: [
    { name: 'a number', ...form('提高群众安全意识，知晓率达到85%。') },
    { name: 'work', ...form('提高群众安全意识，举办消防演练。') },
    { name: 'a result', ...form('增强应急能力，确保不发生亡人火灾。') },
    { name: 'something that stands all day', ...form('保障值守站点全天有人。') },
    { name: 'something built', ...form('推进应急广播建设，建成县级平台。') },
    { name: 'short', ...form('提升安全水平。') },
    { name: 'no goal', ...form('') },
  ],
}
