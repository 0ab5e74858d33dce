import type { RuleDocs } from '../../rule.ts'

export const thresholdInNameEn: RuleDocs = {
  title: 'The value stands in the name',
  what: 'The name of a level-3 indicator holds the value to be reached, such as 85%以上 or 不少于3次.',
  why: 'The name says what is measured, the value how much. A number in the name cannot be scored and may contradict the value.',
  example: 'Name 90%以上的村医掌握急救技能, value 村医急救能力增强.',
  instead: 'Name 村医急救技能掌握率, value ≥90%.',
  cannotSee:
    'Numbers that name the thing (60岁以上老人, 县级以上, 第十届, 2025年) are not reported; numbers in Chinese characters are not looked at.',
}
