import type { RuleDocs } from '../../rule.ts'

export const planBoilerplateEn: RuleDocs = {
  title: 'The same spending plan for all projects',
  what: 'Three or more projects of one document have exactly the same percentages at the same dates.',
  why: 'Different work is paid at different times. One plan for all was copied and not computed.',
  example: 'Six projects, all 20% in March, 45% in June, 80% in October, 100% in December.',
  instead: 'Compute each from its own procurement, work and payments.',
  cannotSee:
    'Where the finance bureau sets one pace for all, equal plans are right. Plans of one date are not compared.',
}
