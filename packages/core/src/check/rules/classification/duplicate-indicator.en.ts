import type { RuleDocs } from '../../rule.ts'

export const duplicateIndicatorEn: RuleDocs = {
  title: 'The same indicator twice',
  what: 'Two rows of one form and kind have the same name, or one has only a few words more.',
  why: 'One thing is measured twice: two shares of points, and perhaps two different values.',
  example: 'Social benefit: 带动村级服务能力提升; sustainable impact: 村级服务能力提升.',
  instead: 'Keep one, and make the other a different effect, such as 培训骨干两年后在岗率.',
  cannotSee:
    'A repetition in other words is not seen. A quantity and a cost of one name are a pair; names that differ by group or thing, rows of different units, and the two sets of a form with term and annual values are not compared.',
}
