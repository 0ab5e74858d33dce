import type { RuleDocs } from '../../rule.ts'

export const contradictoryBarsEn: RuleDocs = {
  title: 'Two targets that contradict each other',
  what: 'In one form a thing has a number (≥10个) and a rate of completion below 100 % (≥90%); or one rate has two values that cannot both be met.',
  why: 'One thing has one bar. With nine done the rate is met and the number is not: nobody can say whether the work is complete.',
  example: '数量指标：护林站建设，≥10个；质量指标：护林站建设完成率，≥90%。',
  instead: 'Keep the number; make the quality 护林站验收合格率，≥95%.',
  cannotSee: 'Only indicators of nearly the same name are compared.',
}
