import type { RuleDocs } from '../../rule.ts'

export const suspectedTypoEn: RuleDocs = {
  title: 'A likely slip of the pen',
  what: 'Well-known miswritings (报帐, 部份, 布署, 做为 …), words typed twice (的的, 意见意见), marks that follow each other (，。 。。 、等). Each slip is told once a file.',
  why: 'Slips in published files cost trust, and two ways of writing one word defeat searches.',
  example: '及时报帐，做为年度考核依据。。',
  instead: '及时报账，作为年度考核依据。',
  fixSafety: 'The word of the dictionary is proposed; a person decides whether it was a slip.',
  cannotSee:
    'Only the listed words and repetitions are known. Wrong words that exist, words left out and broken sentences are not seen.',
}
