import type { RuleDocs } from '../../rule.ts'

export const indicatorNameLongEn: RuleDocs = {
  title: 'A name that is a sentence',
  what: 'The name of a level-3 indicator is longer than 30 characters, or consists of several clauses.',
  why: 'A name is a phrase that says what is measured. In a paragraph one cannot tell which of its things that is.',
  example: '通过开展巡查、宣传和执法，逐步建立长效管护机制，使河道水质明显改善，群众反映良好.',
  instead: '河道断面水质达标率.',
  cannotSee: 'Short names that say nothing are told by other rules.',
}
