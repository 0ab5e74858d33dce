import type { RuleDocs } from '../../rule.ts'

export const measuresCopyGoalEn: RuleDocs = {
  title: 'Measures that copy the goal',
  what: 'A paragraph of the measures is that of the goal, or nearly so (likeness 0.85 and more).',
  why: 'The goal says what is to be achieved, measures say by what means. A copy is no measure.',
  example: 'Goal: 做好古树名木普查和挂牌保护工作; measure: the same.',
  instead: 'Measure: 由林业站牵头成立普查组，四月完成外业调查，按月通报进度.',
  cannotSee: 'A copy in other words is not seen. Very short paragraphs are not compared.',
}
