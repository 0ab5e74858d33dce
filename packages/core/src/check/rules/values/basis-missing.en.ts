import type { RuleDocs } from '../../rule.ts'

export const basisMissingEn: RuleDocs = {
  title: 'The basis of a value is blank',
  what: 'The form has a column for the basis of each value, and some rows, or all, leave it blank.',
  why: 'Without a basis nobody can tell whether the number is high or low; the reviewer has to send it back.',
  example: '培训护工 ≥120人次, its basis blank.',
  instead: '2024年实际118人次, or 年度培训计划.',
  cannotSee: 'A basis that explains nothing is told by basis-weak; forms without the column are left alone.',
}
