import type { RuleDocs } from '../../rule.ts'

export const indicatorValueMissingEn: RuleDocs = {
  title: 'An indicator without a value',
  what: 'A level-3 indicator has a name but its value is blank, a dash, 无, or still the placeholder of the blank form (≥××个, 待定).',
  why: 'Without a value there is no target: nothing to monitor, nothing to score.',
  example: 'Quantity: 检修水泵 (value blank).',
  instead: 'Quantity: 检修水泵, ≥24台; or delete the row.',
  cannotSee:
    'What should stand there is not known; for a blank cost “cost-sum-gap” computes the difference from the budget. 无 for accidents or complaints is a target and not reported.',
}
