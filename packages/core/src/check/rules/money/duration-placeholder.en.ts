import type { RuleDocs } from '../../rule.ts'

export const durationPlaceholderEn: RuleDocs = {
  title: 'A term that is a placeholder',
  what: 'The term of the project is 99 years or the like (50 and more).',
  why: '99 years are no term: the total has no years to go with, and nobody can tell when to evaluate or end the project.',
  example: '项目属性：经常性项目; 项目期：99年; total 290万元.',
  instead: '项目期：3年（2025—2027年）; for a recurring project the present planning period.',
  cannotSee:
    'Some systems put 99 years in by themselves and clerks cannot change it: then whoever runs the system should. With 一年期 “duration-conflict” speaks and this rule is silent.',
}
