import type { RuleDocs } from '../../rule.ts'

export const progressFallsEn: RuleDocs = {
  title: 'Progress that goes backwards',
  what: 'Cumulative progress (first quarter, half year, nine months, year) is less in a later period than in an earlier one; or a plan by periods does not arrive at the target of the year.',
  why: 'What adds up does not fall: one of the numbers is wrong. A plan that misses its own target is no standard.',
  example: '上半年15万张, 前三季度12万张.',
  instead: '前三季度27万张.',
  cannotSee:
    'A second or third quarter may be counted by itself and is not compared, nor are rates, costs, and what should be low. Which number is wrong cannot be seen.',
}
