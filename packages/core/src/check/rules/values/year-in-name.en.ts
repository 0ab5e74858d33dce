import type { RuleDocs } from '../../rule.ts'

export const yearInNameEn: RuleDocs = {
  title: 'A name or goal of an earlier year',
  what: 'The project is named after a year before that of the form and does not say that it is carried over or paid for afterwards; or the goal plans for an earlier year and never names the form’s own.',
  why: 'Last year’s form was probably used again. The reviewer cannot tell which year is meant.',
  example: 'In a form of 2025 the goal says 2024年计划修缮校舍12处.',
  instead: '2025年计划修缮校舍12处.',
  cannotSee:
    'Several years (2024—2026年) and what is said to be carried over or honoured are left alone; “last year” in words is not seen.',
}
