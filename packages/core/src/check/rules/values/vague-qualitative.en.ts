import type { RuleDocs } from '../../rule.ts'

export const vagueQualitativeEn: RuleDocs = {
  title: 'A value of empty words',
  what: 'The value is nothing but words such as 持续提升, 显著, 长期, 明显改善: no number, nothing that could be graded or verified.',
  why: 'Such a value is met whatever happens; the self-evaluation can only copy it.',
  example: 'Social benefit 居民垃圾分类意识: 持续提升.',
  instead: '居民垃圾分类知晓率 ≥85%（上年80%）; or say what counts as met, partly met and not met.',
  cannotSee:
    'Only words of direction and degree are known; 按时完成, 验收合格 can be verified and are not reported. Grades written in another column are not seen.',
}
