import type { RuleDocs } from '../../rule.ts'

export const unitAbbreviatedEn: RuleDocs = {
  title: '万 for 万元',
  what: 'The amount of a cost says 万 for 万元, or 亿 for 亿元.',
  why: '万 is ten thousand of anything; a published amount names its currency.',
  example: 'Cost 校舍粉刷: ≤6万.',
  instead: '≤6万元.',
  fixSafety:
    'Among costs 万 can only be 万元: 元 may be added unseen; an approved target is written out and not changed.',
  cannotSee: 'Amounts in prose are not looked at; 6万 of a quantity lacks its unit and belongs to another rule.',
}
