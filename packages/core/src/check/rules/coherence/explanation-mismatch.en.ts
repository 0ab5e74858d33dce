import type { RuleDocs } from '../../rule.ts'

export const explanationMismatchEn: RuleDocs = {
  title: 'An explanation of another thing',
  what: 'Name and explanation of an indicator both speak of an activity, or the explanation tells of a change, and they have no word in common.',
  why: 'The explanation says what is measured and how. Where it explains another thing, the wrong number is collected.',
  example: 'Indicator 少年夏令营活动≥8次, explained as 开展非遗图片巡展活动不少于8次.',
  instead: '面向中小学生举办夏令营，每次不少于30人; or rename the indicator.',
  cannotSee:
    'Judged by words: an explanation that names a kind of the thing in other words may be flagged. Methods and sources of data are not checked.',
}
