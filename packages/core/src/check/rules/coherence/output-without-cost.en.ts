import type { RuleDocs } from '../../rule.ts'

export const outputWithoutCostEn: RuleDocs = {
  title: 'An output without a cost',
  what: 'More than half of the quantities have a cost of the same name (three at least), and others have none.',
  why: 'Where costs are listed by output, every output should have its cost, or the budget cannot be judged by outputs.',
  example: 'Lectures, boards and volunteers have costs, 图片巡展≥9场次 has none.',
  instead: 'Add 图片巡展，≤2万元, or note that it costs nothing.',
  cannotSee:
    'Outputs that cost nothing, or are paid from a common cost, are flagged as well: a hint only. Forms that do not list costs by output are not checked.',
}
