import type { RuleDocs } from '../../rule.ts'

export const sameGoalTwoProjectsEn: RuleDocs = {
  title: 'Two projects with one goal',
  what: 'Two projects of one document have the same goal, word for word.',
  why: 'Different projects have different money and work: at least one goal is a copy, or the two are one project.',
  example: 'Both: 通过宣传、交流等四项工作，提高居民素质.',
  instead: 'Say for each what it does, how much, and to what effect.',
  cannotSee:
    'A copy with a few words changed is not seen. Very short goals are not compared. Target and self-evaluation of one project are not meant.',
}
