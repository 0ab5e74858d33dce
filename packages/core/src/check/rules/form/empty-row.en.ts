import type { RuleDocs } from '../../rule.ts'

export const emptyRowEn: RuleDocs = {
  title: 'A level-2 row left blank',
  what: 'The form prints a level-2 indicator under which no level-3 indicator is filled in. Said once a form.',
  why: 'A blank row may be not applicable or forgotten. Where rows that do not apply are deleted before publishing, or say 不适用, the form is clear.',
  example: 'Benefit: economic (blank), social …, ecological (blank).',
  instead: 'Delete the two blank rows; where there is an effect, add its indicator.',
  cannotSee:
    'A row that the official form prints anyway is not the clerk’s fault, hence a hint for whoever publishes. Whether it was forgotten cannot be told.',
}
