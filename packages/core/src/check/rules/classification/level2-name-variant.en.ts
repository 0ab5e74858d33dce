import type { RuleDocs } from '../../rule.ts'

export const level2NameVariantEn: RuleDocs = {
  title: 'Another name for a level-2 indicator',
  what: 'A level-2 indicator is called otherwise than in the national form, such as 环境效益 or 进度指标.',
  why: 'Sums and comparisons by level 2 miss what is called otherwise.',
  example: 'Benefit: 环境效益.',
  instead: 'Benefit: 生态效益.',
  fixSafety: 'The local form may print it so; whether to unify is the publisher’s to decide, hence a suggestion.',
  cannotSee:
    'A name whose level 2 cannot be told is not reported, nor is one that holds the national words with more beside them (服务数量, 履约质量). What the official form prints is not the clerk’s fault.',
}
