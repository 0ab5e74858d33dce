import type { RuleDocs } from '../../rule.ts'

export const weightChangedEn: RuleDocs = {
  title: 'Points changed at the self-evaluation',
  what: 'Targets and self-evaluation of a project and year both print points, and those of an indicator differ. Forms of different totals (100 and 90) are compared in proportion; up to half a point is passed.',
  why: 'The points are approved with the targets. More points for what went well make the total meaningless.',
  example: 'Targets: hazards mended 30, satisfaction 10; self-evaluation: 10 and 30.',
  instead: 'Use the approved points; have changes approved.',
  cannotSee:
    'Nothing is compared where the targets print no points or lack some. Approved changes cannot be seen; where there is an adjustment, it counts.',
}
