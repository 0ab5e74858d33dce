import type { RuleDocs } from '../../rule.ts'

export const satisfactionMisplacedEn: RuleDocs = {
  title: 'A satisfaction at another level',
  what: 'A row named satisfaction stands under output or benefit, though the form has a level for satisfaction.',
  why: 'Satisfaction is a level of its own with its own points and scoring. Filed elsewhere, sums and scores are wrong.',
  example: 'Quality 参展群众满意度 ≥90%.',
  instead: 'Move it to satisfaction.',
  cannotSee: 'Forms without a level for satisfaction are left alone.',
}
