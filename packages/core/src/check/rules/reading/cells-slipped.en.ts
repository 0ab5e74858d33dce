import type { RuleDocs } from '../../rule.ts'

export const cellsSlippedEn: RuleDocs = {
  title: 'Cells in the wrong column',
  what: 'Names and values of a row were not in their columns and have been put in place by order and content.',
  why: 'When merged cells fall apart a whole row may shift; put back wrongly, a name becomes a level.',
  example: 'A name in the column of level 1, its value in that of level 3.',
  instead: 'Compare with the original; correct it on the page.',
  cannotSee: 'A single cell that makes sense where it stands may be missed.',
}
