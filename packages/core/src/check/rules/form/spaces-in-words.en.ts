import type { RuleDocs } from '../../rule.ts'

export const spacesInWordsEn: RuleDocs = {
  title: 'Gaps within words',
  what: 'Two or more blanks stand between the characters of a sentence, or a blank in a numbered heading.',
  why: 'They come from pasting or from aligning by blanks. Searches miss the word and screen readers stop in it.',
  example: '全民科学素  质不断提升。',
  instead: '全民科学素质不断提升。',
  fixSafety: 'Only blanks between Chinese characters go; the words stay. Safe to apply by itself.',
  cannotSee:
    'A single blank is looked at in numbered headings, and where it sets letters apart (修 缮校 舍). Gaps of PDF and OFD files come from the layout and are left alone.',
}
