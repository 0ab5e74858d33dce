import type { RuleDocs } from '../../rule.ts'

export const overfulfilmentUnexplainedEn: RuleDocs = {
  title: 'Far above target without a reason',
  what: 'The actual value is 130% of the target or more (the profile sets the share), and the explanation is blank.',
  why: 'Far above mostly means that the target was low. The cause must be told; where the target was clearly low the score is reduced.',
  example: 'Target ≥20场次, actual 46场次, explanation blank.',
  instead: 'Two new partners, 26 more; next year’s target ≥40场次.',
  cannotSee:
    'Costs and faults, where less is better, are not checked, nor forms without the column or with one place for all. A poor reason is not seen.',
}
