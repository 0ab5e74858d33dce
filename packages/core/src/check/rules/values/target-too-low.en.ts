import type { RuleDocs } from '../../rule.ts'

export const targetTooLowEn: RuleDocs = {
  title: 'A target that asks for little',
  what: 'A rate of completion, quality or satisfaction asks for 60% or less; or a project of some 100 000 元 has one quantity alone, and that is one event.',
  why: 'A target that is met without effort binds nobody and does not match the money.',
  example: 'Quality 下水井盖更换完成率: ≥50%; 450 000元 for 开展宣传活动≥1次.',
  instead: '≥95%; as many as the money is for: 进社区宣传活动 ≥24次.',
  cannotSee:
    'Rates that start low (coverage, participation) and the progress of a quarter are not reported. What is normal in the trade is not known. A contest or fair that takes place once is not reported.',
}
