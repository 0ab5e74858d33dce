import type { RuleDocs } from '../../rule.ts'

export const goalActualEchoEn: RuleDocs = {
  title: 'The account repeats the goal',
  what: 'What was achieved is, but for words such as 已 or 完成, word for word what was to be achieved.',
  why: 'The account says what was done, how much, and to what effect. The goal repeated is no account.',
  example: 'Goal: 修缮老旧泵站12座，保障汛期排涝; account: 已修缮老旧泵站12座，保障汛期排涝.',
  instead: '修缮泵站12座，6月底前全部通水；汛期排涝41次，未发生内涝。',
  cannotSee: 'Copies in other words are not recognised. Short goals are not compared.',
}
