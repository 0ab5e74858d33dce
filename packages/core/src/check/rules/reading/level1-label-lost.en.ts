import type { RuleDocs } from '../../rule.ts'

export const level1LabelLostEn: RuleDocs = {
  title: 'A level-1 name was lost',
  what: 'The row has no level-1 name; it was concluded from level 2.',
  why: 'Merged cells fall apart when a file becomes text, and names are lost or land elsewhere; a wrong level changes points and sums.',
  example: 'The first row of a page has 社会效益指标 alone.',
  instead: 'Compare with the original; correct it on the page.',
  cannotSee: 'Whether the original had it is not known.',
}
