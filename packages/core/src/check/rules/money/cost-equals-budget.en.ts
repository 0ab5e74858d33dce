import type { RuleDocs } from '../../rule.ts'

export const costEqualsBudgetEn: RuleDocs = {
  title: 'The cost only repeats the budget',
  what: 'The form has one cost alone, and that is exactly the budget of the year.',
  why: 'The budget is a ceiling anyway. Written once more it controls no expense and always earns full marks.',
  example: 'Total of the year 36万元; only cost: 项目总成本≤36万元.',
  instead: 'By expense: 设备购置≤20万元，安装调试≤6万元，人员培训≤500元/人/天.',
  cannotSee:
    'A small project with one expense cannot be split: ignore it then. Unit prices and damaged values are not judged.',
}
