import type { RuleDocs } from '../../rule.ts'

export const satisfactionUnnamedEn: RuleDocs = {
  title: 'A satisfaction indicator that does not say 满意度',
  what: 'The name of a satisfaction indicator is the group alone.',
  why: '“参训教师≥90%” may mean attendance or satisfaction: at the self-evaluation nobody knows what to measure.',
  example: 'Satisfaction: 参训教师, ≥90%.',
  instead: 'Satisfaction: 参训教师满意度, ≥90%.',
  fixSafety: 'Adding 满意度 is mostly what was meant, but another rate is possible, hence a suggestion.',
  cannotSee:
    'Names that say approval, praise, complaints and the like are not reported. Whether the group is the right one is not judged.',
}
