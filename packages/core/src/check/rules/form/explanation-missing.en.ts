import type { RuleDocs } from '../../rule.ts'

export const explanationMissingEn: RuleDocs = {
  title: 'An indicator without explanation',
  what: 'The form has a column 指标解释及计算公式 or 指标描述; most rows fill it in and this one does not.',
  why: 'Without an explanation readers cannot know how the indicator is computed, and at the self-evaluation everybody computes it in his own way.',
  example: '村民满意度, ≥90%, explanation blank; all other rows have one.',
  instead: 'Explanation: 问卷中回答满意和基本满意的人数÷有效问卷数×100%.',
  cannotSee: 'A column that is blank throughout is not reported. Whether an explanation is right is not judged.',
}
