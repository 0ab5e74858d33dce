import type { RuleDocs } from '../../rule.ts'

export const gradeMissingEn: RuleDocs = {
  title: 'No grade',
  what: 'A self-evaluation has a total, and neither the form nor the text of its file gives a grade.',
  why: 'Results are given as points and grade, and readers look at the grade first.',
  example: '93 points, no grade.',
  instead: '93 points, grade 优.',
  cannotSee: 'Where the form has no cell for it the clerk is not to blame: a hint, once a document.',
}
