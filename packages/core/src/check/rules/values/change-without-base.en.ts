import type { RuleDocs } from '../../rule.ts'

export const changeWithoutBaseEn: RuleDocs = {
  title: 'A change without its base',
  what: 'The value is a percentage of growth or decline, and neither what it is compared with nor the base is told.',
  why: 'Without a base nobody can compute the change at the end of the year, and the row cannot be scored.',
  example: 'Economic benefit 带动果农增收: ≥8%.',
  instead: '果农户均收入比上年增长: ≥8%（上年2.1万元）.',
  cannotSee:
    'Growth rates are by custom against the year before: a hint only. A base told in the prose is not seen; comparisons with a control group, an average or the state before are a base. From 50% on the value is taken for the level reached; absolute increases are not reported.',
}
