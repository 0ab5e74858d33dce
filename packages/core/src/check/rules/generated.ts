// biome-ignore-all format: written by a script
// biome-ignore-all assist: written by a script
// Written by `npm run generate` from the files beside it: do not edit.
import type { Rule } from '../rule.ts'
import { costSumGap } from './money/cost-sum-gap.ts'
import { costSumOverBudget } from './money/cost-sum-over-budget.ts'
import { unitCostProduct } from './money/unit-cost-product.ts'
import { ruleCrashed } from './reading/rule-crashed.ts'

export const rules: readonly Rule[] = [
  costSumGap,
  costSumOverBudget,
  unitCostProduct,
  ruleCrashed,
]
