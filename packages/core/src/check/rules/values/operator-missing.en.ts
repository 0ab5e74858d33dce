import type { RuleDocs } from '../../rule.ts'

export const operatorMissingEn: RuleDocs = {
  title: 'A value without operator',
  what: 'The value is a bare number, without ≥, ≤ or =.',
  why: 'Without an operator nobody knows whether more or less counts as done, and scoring has no common ground.',
  example: 'Quantity 慰问困难家庭户数: 60户.',
  instead: '≥60户; where neither more nor less will do, =60户.',
  fixSafety: 'Whether ≥ or = is the unit’s to decide, hence a suggestion.',
  cannotSee:
    'What is done once (1次, 1场), rates of 100%, 0 accidents and heads by establishment are read as “=” and not reported, nor are numbers amid words. Costs have a rule of their own; dates are not meant.',
}
