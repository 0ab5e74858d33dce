// biome-ignore-all format: written by a script
// biome-ignore-all assist: written by a script
// Written by `npm run generate` from the files beside it: do not edit.
import type { Rule } from '../rule.ts'
import { budgetPartsTotal } from './money/budget-parts-total.ts'
import { costEqualsBudget } from './money/cost-equals-budget.ts'
import { costSumGap } from './money/cost-sum-gap.ts'
import { costSumOverBudget } from './money/cost-sum-over-budget.ts'
import { durationConflict } from './money/duration-conflict.ts'
import { durationPlaceholder } from './money/duration-placeholder.ts'
import { goalAmountDiffers } from './money/goal-amount-differs.ts'
import { planBoilerplate } from './money/plan-boilerplate.ts'
import { planNotCumulative } from './money/plan-not-cumulative.ts'
import { projectMissingInText } from './money/project-missing-in-text.ts'
import { projectNameDiffers } from './money/project-name-differs.ts'
import { projectsVsDepartment } from './money/projects-vs-department.ts'
import { textTableTotalDiffers } from './money/text-table-total-differs.ts'
import { totalVsYear } from './money/total-vs-year.ts'
import { unitCostProduct } from './money/unit-cost-product.ts'
import { ruleCrashed } from './reading/rule-crashed.ts'

export const rules: readonly Rule[] = [
  budgetPartsTotal,
  costEqualsBudget,
  costSumGap,
  costSumOverBudget,
  durationConflict,
  durationPlaceholder,
  goalAmountDiffers,
  planBoilerplate,
  planNotCumulative,
  projectMissingInText,
  projectNameDiffers,
  projectsVsDepartment,
  textTableTotalDiffers,
  totalVsYear,
  unitCostProduct,
  ruleCrashed,
]
