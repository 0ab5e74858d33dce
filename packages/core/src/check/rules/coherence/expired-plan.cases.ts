import type { RuleCases } from '../../rule.ts'

const form = (goal: string, year = 2025) => ({
  documents: [{ year, forms: [{ fields: { 项目名称: '文化惠民' }, goal }] }],
})

export const expiredPlanCases: RuleCases = {
  fires: [
    {
      name: 'a five-year plan',
      ...form('围绕《公共文化“十三五”规划》开展工作。'),
      at: ['围绕《公共文化“十三五”规划》开展工作。'],
    },
    {
      name: 'a plan with its years',
      ...form('落实《东栅县文化惠民行动计划（2021—2023年）》。'),
      at: ['落实《东栅县文化惠民行动计划（2021—2023年）》。'],
    },
    {
      name: 'a plan that a newer one replaced',
      ...form('贯彻《全民科学素质行动计划纲要》，开展讲座。'),
      at: ['贯彻《全民科学素质行动计划纲要》，开展讲座。'],
    },
  ],
  silent: [
    { name: 'the plan in force', ...form('围绕《公共文化“十四五”规划》开展工作。') },
    { name: 'in the years of the old plan', ...form('围绕《公共文化“十三五”规划》开展工作。', 2019) },
    { name: 'looking back', ...form('总结“十三五”规划实施经验，开展工作。') },
    { name: 'years that run on', ...form('落实《东栅县文化惠民行动计划（2021—2025年）》。') },
    { name: 'the newer plan', ...form('贯彻《全民科学素质行动规划纲要（2021—2035年）》。') },
  ],
}
