import type { RuleDocs } from '../../rule.ts'

export const level2LabelLostEn: RuleDocs = {
  title: 'A level-2 name was lost or slipped',
  what: 'The level-2 name was not read, or stands in another column.',
  why: 'When merged cells fall apart names are lost or shift by a column; with a wrong level 2 checks and scores are wrong, too.',
  example: '24-可持续影响 in the column of level 1; no 数量指标 after 产出指标.',
  instead: 'Compare with the original; correct it on the page.',
  cannotSee: 'Whether the unit left it out or the extraction lost it is not known: it is charged to nobody.',
}
