import type { RuleDocs } from '../../rule.ts'

export const indicatorNameMissingEn: RuleDocs = {
  title: 'A value without a name',
  what: 'A row has a value, and its level-3 name is blank.',
  why: 'Nobody knows what the number measures; it can be neither pursued nor scored.',
  example: 'Quality: (blank) ≥95%.',
  instead: 'Quality: 绿植成活率 ≥95%.',
  cannotSee: 'Forms without a column for names are left alone, and so are forms of which the reading lost text.',
}
