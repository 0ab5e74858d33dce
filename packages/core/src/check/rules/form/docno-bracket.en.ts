import type { RuleDocs } from '../../rule.ts'

export const docnoBracketEn: RuleDocs = {
  title: 'Wrong brackets in a document number',
  what: 'The year of a document number stands in round or square brackets and not in 〔〕. Said once a number and document, with all places marked.',
  why: 'The format of official documents prescribes 〔〕. A document is found by its number only where all write it alike.',
  example: '某财教（2024）67号.',
  instead: '某财教〔2024〕67号.',
  fixSafety: 'Only the brackets are exchanged; words and digits stay. Safe to apply unseen.',
  cannotSee: 'Only “(year) … 号” is looked at. A wrong code of the agency or a wrong serial number is not seen.',
}
