import type { RuleDocs } from '../../rule.ts'

export const indicatorNameIsProjectEn: RuleDocs = {
  title: 'An indicator named after its project',
  what: 'An output bears the name of the project and does not say what is delivered.',
  why: 'That the project is done once says nothing of what, or how much.',
  example: 'Project 河道保洁, quantity 河道保洁 = 1项.',
  instead: '保洁河道长度 ≥86公里.',
  cannotSee: 'Costs are commonly named after the project and left alone; names that differ a little are not seen.',
}
