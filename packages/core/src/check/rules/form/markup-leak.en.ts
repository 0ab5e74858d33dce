import type { RuleDocs } from '../../rule.ts'

export const markupLeakEn: RuleDocs = {
  title: 'Code among the text',
  what: 'The text holds tags of web pages, character entities, Word bookmarks or field codes, such as <p>, &nbsp;, [bookmark: …].',
  why: 'An export or conversion was not cleaned. Code in a published document disturbs reading, searching and counting.',
  example: '<p>完成修缮3处&nbsp;，改造管网2公里。</p>',
  instead: '完成修缮3处，改造管网2公里。',
  fixSafety: 'Only the code goes, and entities become the characters they stand for. Safe to apply unseen.',
  cannotSee:
    'Only common tags and codes are known. A Word bookmark is invisible in the original and comes out when it is turned into text: it counts as a trace of the reading, as a hint once a document. The author’s own angle brackets (“<5%”) are left alone.',
}
