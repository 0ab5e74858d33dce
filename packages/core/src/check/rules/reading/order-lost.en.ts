import type { RuleDocs } from '../../rule.ts'

export const orderLostEn: RuleDocs = {
  title: 'Text of a table out of order',
  what: 'Here is the header of a table of indicators, but what follows is not in rows and cannot be put together.',
  why: 'Guessing would put values into wrong rows, which is worse than none.',
  example: 'Text copied from a PDF: a column of levels, then a column of names.',
  instead: 'Use the Word, Excel or PDF file; or extract the text with its layout.',
  cannotSee: 'A few cells exchanged among rows that look whole are not noticed.',
}
