import type { RuleDocs } from '../../rule.ts'

export const percentImpossibleEn: RuleDocs = {
  title: 'A rate above 100%',
  what: 'The value of a rate is ≥100% or >100%, or its number is above 100%.',
  why: 'A share of a whole is at most 100%: “≥” has no meaning there, and “>100%” can never be met.',
  example: 'Quality 奖学金发放准确率: ≥100%.',
  instead: '=100%.',
  fixSafety: 'It may be a growth rate written as a share, hence a suggestion.',
  cannotSee:
    'Growth, returns and utilisation may exceed 100% and are not reported; completion of tasks may, too: there “≥100%” is a hint.',
}
