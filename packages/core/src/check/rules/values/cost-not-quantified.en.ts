import type { RuleDocs } from '../../rule.ts'

export const costNotQuantifiedEn: RuleDocs = {
  title: 'A cost told in words',
  what: 'The value of a cost is text (符合规定, 厉行节约), neither money nor a rate. “Within the budget”, “by the norm” is a hint.',
  why: 'A cost is a ceiling. Without a number there is none, and nothing to hold against the budget.',
  example: '单项业务成本: 符合相关规定.',
  instead: '单项业务成本 ≤1.8万元/项.',
  cannotSee: 'Only the value of the year; a cost in the words of the goal is not seen.',
}
