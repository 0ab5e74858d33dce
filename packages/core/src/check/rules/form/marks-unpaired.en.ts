import type { RuleDocs } from '../../rule.ts'

export const marksUnpairedEn: RuleDocs = {
  title: 'A bracket or quotation mark without its partner',
  what: 'A text holds only one half of a pair of brackets, quotation marks or title marks.',
  why: 'One cannot tell what was enclosed; perhaps words are missing.',
  example: '修缮校舍（含屋面防水，添置课桌。',
  instead: '修缮校舍（含屋面防水），添置课桌。',
  cannotSee:
    'Only goals, names, explanations and notes are read; “1）” numbers a list and is left alone. A cell that the reading cut may be told wrongly, hence a hint.',
}
