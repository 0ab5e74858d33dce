import type { RuleDocs } from '../../rule.ts'

export const textNotUnderstoodEn: RuleDocs = {
  title: 'Text that was not understood',
  what: 'To which part of the form this text belongs is not known; it was kept as it is.',
  why: 'Nothing that was read is lost; what found no place is for a person to judge.',
  example: 'A line without a label within the table.',
  instead: 'See in the original to which cell it belongs and correct it on the page.',
  cannotSee: 'Text in a wrong place is not meant.',
}
