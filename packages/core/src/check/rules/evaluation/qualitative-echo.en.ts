import type { RuleDocs } from '../../rule.ts'

export const qualitativeEchoEn: RuleDocs = {
  title: 'The actual value copies a qualitative target',
  what: 'The target is in words, the actual value is the same word for word, and the row has full marks.',
  why: 'Words are scored in three grades by what was achieved, with evidence. A copy evaluates nothing.',
  example: 'Target 不断提升; actual 不断提升; 15 of 15.',
  instead: 'Actual: 抽样调查中能说出三条防汛知识的居民由54%升至63%.',
  cannotSee:
    'A copy in other words and praise without evidence are not seen. The wording of the three grades is no copy, nor are states that can only be said in the words of the target (建成, 验收合格, 未发生), nor a rhythm (按月发放).',
}
