import type { RuleDocs } from '../../rule.ts'

export const cellContinuedEn: RuleDocs = {
  title: 'One cell over two rows',
  what: 'The text of a cell was torn in two by a line or page end and has been joined.',
  why: 'Joined wrongly, a value means something else.',
  example: '逐年下 in one row, 降 in the next.',
  instead: 'Compare with the original; correct it on the page.',
  cannotSee: 'Where both pieces look complete nothing is noticed.',
}
