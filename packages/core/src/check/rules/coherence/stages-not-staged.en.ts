import type { RuleDocs } from '../../rule.ts'

export const stagesNotStagedEn: RuleDocs = {
  title: 'Stages that are none',
  what: 'The schedule has several rows, and each is the same span of time.',
  why: 'Stages put work in order and let progress be checked. Where each is the whole year nothing can be monitored.',
  example: '1月至12月：开展宣传; 1月至12月：组织培训.',
  instead: '1月至3月：制定方案、落实师资; 4月至10月：组织培训; 11月至12月：总结、回访.',
  cannotSee: 'Different spans that make no sense are not seen. A single stage is not reported.',
}
