import type { RuleDocs } from '../../rule.ts'

export const projectMissingInTextEn: RuleDocs = {
  title: 'A form without a word in the prose',
  what: 'The prose explains the projects one by one and leaves out one that has a form.',
  why: 'The prose is about all projects: with one missing the goal and the sum of the department are incomplete.',
  example: 'Four goals in the prose, five forms: nothing on 湿地监测.',
  instead: 'Add goal and budget of 湿地监测 to the prose.',
  cannotSee:
    'The prose must give amounts, and at least two and half of them must match forms. One project with quite different names and amounts is taken for two.',
}
