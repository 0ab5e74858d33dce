import type { RuleDocs } from '../../rule.ts'

export const sameIndicatorsAllProjectsEn: RuleDocs = {
  title: 'One indicator for all projects',
  what: 'Of four and more projects of one document three quarters have the same quantity indicator.',
  why: 'A quantity says what a project does and how much. The same for different work was copied and measures none of it.',
  example: 'Six projects on forests, wetlands and nurseries: 开展林业活动的数量.',
  instead: 'Each its own output: kilometres patrolled, points monitored, seedlings tended.',
  cannotSee:
    'Only quantities are compared: quality and satisfaction may be alike. Where projects are truly alike (one matter in each township), ignore this.',
}
