import type { RuleDocs } from '../../rule.ts'

export const digitGroupsEn: RuleDocs = {
  title: 'Commas that part no thousands',
  what: 'The commas of a number do not part groups of three digits: 1,0000 or 12,00,000.',
  why: 'A digit too many, a digit too few or a comma astray: the number may be wrong by ten times.',
  example: '1,0500元.',
  instead: '10,500元, or no commas.',
  cannotSee: '“3,5” or “10，20” may be two numbers and are left alone.',
}
