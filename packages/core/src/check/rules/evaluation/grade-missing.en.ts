import type { RuleDocs } from '../../rule.ts'

export const gradeMissingEn: RuleDocs = {
  title: 'No grade',
  what: 'A self-evaluation has a total, and its cell for the grade is blank, or neither the form nor the text of its file gives a grade.',
  why: 'Cai Yu [2020] No. 10 counts the unit’s own evaluation among performance evaluations, whose results are graded by points. Readers look at the grade first.',
  example: '93 points; the cell for the grade is blank.',
  instead: '93 points, grade 优.',
  cannotSee:
    'The national form has no cell for the grade. Where a form has none the clerk is not to blame: a hint, once a document, that the report or the note should give it. A cell that is there and blank is a warning.',
}
