import type { RuleDocs } from '../../rule.ts'

export const unitCostProductEn: RuleDocs = {
  title: 'Unit price times quantity exceeds the budget',
  what: 'Unit prices times quantities plus other costs exceed the budget (error); where they equal it exactly at the least quantity and that is “≥”, a hint.',
  why: 'Price and quantity look fine each; multiplied they may exceed the money. With “≥” and nothing left, one more is overspent: the targets block each other.',
  example: 'Budget 20万元; 送戏下乡≥12场, 演出补贴≤2万元/场: 24万元 at least.',
  instead: '送戏下乡≥10场, 演出补贴≤2万元/场; or a budget of 24万元.',
  cannotSee:
    'The quantity is found by a like name and the same unit; where names are far apart, the quantity stands in a note, or one price has several, nothing is computed. Where a word in common alone tells the quantity, only more than 5% above the budget is told, as a warning; caps on what one may get are left out. Prices a month are not converted. Only the lower bound is used.',
}
