import type { RuleDocs } from '../../rule.ts'

export const outputCostNameDiffersEn: RuleDocs = {
  title: 'Output and cost under two names',
  what: 'At least three outputs have a cost of the same name, and one more output and cost have names that are nearly the same.',
  why: 'Output and cost belong together by name; only then a unit cost can be reckoned and the budget checked.',
  example: 'Output 村级服务能力提升项目, cost 村级提升便民服务能力项目.',
  instead: '村级服务能力提升项目 in both places.',
  fixSafety: 'Which name is right cannot be seen, and they may be two things: a suggestion only.',
  cannotSee: 'Names that differ much are not recognised.',
}
