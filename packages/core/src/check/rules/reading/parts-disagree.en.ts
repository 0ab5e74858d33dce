import type { RuleDocs } from '../../rule.ts'

export const partsDisagreeEn: RuleDocs = {
  title: 'The sum and the rows that were read differ',
  what: 'The printed sum of points is not that of the rows that were read, in a form whose text is damaged.',
  why: 'Most likely a row was lost or joined wrongly; it is not the unit’s arithmetic.',
  example: '100 printed, 85 read, and a line that was not understood.',
  instead: 'See in the original to which row that line belongs.',
  cannotSee: 'A lost row without points does not show in the sum.',
}
