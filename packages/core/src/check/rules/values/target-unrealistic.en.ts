import type { RuleDocs } from '../../rule.ts'

export const targetUnrealisticEn: RuleDocs = {
  title: 'A satisfaction nobody reaches',
  what: 'A satisfaction target of 99% or more.',
  why: 'In a real survey hardly everybody is satisfied: either the target is missed, or the survey is none.',
  example: '办事群众满意度: ≥99%.',
  instead: '≥90%, with whom is asked, how many, and how.',
  cannotSee:
    'Rates of praise and settled complaints that a system counts are no surveys and not reported. Where only a few are served 99% is possible; how many they are is not seen here.',
}
