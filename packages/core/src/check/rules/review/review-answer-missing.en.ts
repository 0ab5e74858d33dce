import type { RuleDocs } from '../../rule.ts'

export const reviewAnswerMissingEn: RuleDocs = {
  title: 'A question of the review without an answer',
  what: 'A review of targets is partly filled in, and a question has no score, or no grade, or two grades.',
  why: 'Every question needs its answer, or total and grade rest on nothing.',
  example: '条件充分性：优□ 良□ 中□ 差□.',
  instead: '条件充分性：优□ 良☑ 中□ 差□.',
  cannotSee: 'A blank form is not checked.',
}
