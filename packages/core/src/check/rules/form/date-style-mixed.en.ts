import type { RuleDocs } from '../../rule.ts'

export const dateStyleMixedEn: RuleDocs = {
  title: 'Dates written in several ways',
  what: 'Among the timeliness rows of one file one deadline is written in several ways (2025年12月31日前, 2025年底前, 2025年12月), or some dates have 年月日 and others dots or dashes.',
  why: 'Taken at their word these are different deadlines; readers must guess, and nothing can be sorted by date.',
  example: 'Form 1 says “2025年12月31日前”, form 2 “2025年底前”.',
  instead: '“2025年12月31日前” everywhere.',
  cannotSee: 'Dates that really differ are not compared; dates in prose are not looked at.',
}
