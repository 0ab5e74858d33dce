import type { RuleDocs } from '../../rule.ts'

export const tenseWrongEn: RuleDocs = {
  title: 'A target written as done',
  what: 'The goal uses forms such as 提高了 or 完成了, which tell of something finished.',
  why: 'A target is what is planned. Written as done it was most likely copied from a summary or a self-evaluation.',
  example: 'Goal: 通过泵站检修，保障了汛期排涝安全。',
  instead: 'Goal: 通过泵站检修，保障汛期排涝安全。',
  fixSafety: 'Mostly 了 can go; a text copied from a summary must be rewritten, hence a suggestion.',
  cannotSee: 'Only 了 behind common verbs is looked at. What a self-evaluation reports is not checked.',
}
