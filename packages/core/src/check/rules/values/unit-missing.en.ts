import type { RuleDocs } from '../../rule.ts'

export const unitMissingEn: RuleDocs = {
  title: 'A value without unit',
  what: 'The value is a number without a unit.',
  why: 'Times, persons or 元? For money the difference can be ten thousand.',
  example: 'Quantity 文艺演出: ≥12; cost 演出经费: ≤8.',
  instead: '≥12场; ≤8万元.',
  fixSafety: 'The unit can only be guessed from the name, hence a suggestion.',
  cannotSee:
    'A rate without percent sign belongs to another rule. 0 is not reported, nor where the name in brackets or a column of its own gives the unit.',
}
