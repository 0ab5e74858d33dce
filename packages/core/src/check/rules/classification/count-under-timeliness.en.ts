import type { RuleDocs } from '../../rule.ts'

export const countUnderTimelinessEn: RuleDocs = {
  title: 'A count where time belongs',
  what: 'The value of a timeliness row is a number of things, people or an area, and neither name nor value speaks of time.',
  why: 'Timeliness says by when, how often or how fast. A count sets no time.',
  example: 'Timeliness 修缮房屋 ≥12处.',
  instead: '修缮房屋 ≥12处 under quantity; 修缮完成时间 2025年10月底前 under timeliness.',
  cannotSee: 'A name with a word of time is left alone even where its value has none.',
}
