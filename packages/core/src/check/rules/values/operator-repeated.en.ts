import type { RuleDocs } from '../../rule.ts'

export const operatorRepeatedEn: RuleDocs = {
  title: 'Two operators on one number',
  what: 'A number is compared twice (≥90%以上, 不少于≥8场), or in two ways that contradict each other (≥90%以下).',
  why: 'A value has one operator. Said twice it raises doubts; said and denied it cannot be applied.',
  example: 'Satisfaction ≥90%以上.',
  instead: '≥90%.',
  fixSafety:
    'Where both say the same the second is dropped and the meaning stays; where they clash a person must decide.',
  cannotSee: '>= and <= are one operator each.',
}
