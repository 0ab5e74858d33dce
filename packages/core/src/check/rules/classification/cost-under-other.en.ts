import type { RuleDocs } from '../../rule.ts'

export const costUnderOtherEn: RuleDocs = {
  title: 'A cost among other indicators',
  what: 'A row whose name is a cost and whose value is money stands under quantity, quality or timeliness.',
  why: 'What is spent is a cost, not an output. In the wrong place it is missing from the sum of costs, and is scored as “the more the better”.',
  example: 'Quantity: 驻村工作经费, 2万元.',
  instead: 'Cost: 驻村工作经费, ≤2万元; quantity: 驻村人数, 1人.',
  cannotSee: 'Outputs counted in money (loans, investment) are not reported, nor names that do not show an expense.',
}
