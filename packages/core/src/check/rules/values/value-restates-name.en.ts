import type { RuleDocs } from '../../rule.ts'

export const valueRestatesNameEn: RuleDocs = {
  title: 'The value only repeats the name',
  what: 'The value has no number and says the name again in other words.',
  why: 'It sets no level to be reached; the self-evaluation can only copy it once more.',
  example: 'Name 建立乡村医生轮训机制，有台账, value 轮训机制健全.',
  instead: '村医年度轮训覆盖率 ≥90%; or what can be verified: 制度印发，台账按月更新.',
  cannotSee: 'A repetition in quite other words is not seen. 合格, 按期完成 can be verified and are not reported.',
}
