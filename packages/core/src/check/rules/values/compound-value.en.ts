import type { RuleDocs } from '../../rule.ts'

export const compoundValueEn: RuleDocs = {
  title: 'Two values in one cell',
  what: 'One cell holds two or more values, such as persons and days.',
  why: 'Where one is met and the other is not, the row cannot be scored.',
  example: '骨干教师研修人数、天数: ≥60人、5天.',
  instead: 'Two rows: 研修人数 ≥60人; 研修天数 ≥5天.',
  cannotSee: 'A range (10—15人) is one value. Two things named in one row belong to another rule.',
}
