import type { RuleDocs } from '../../rule.ts'

export const proseSumDiffersEn: RuleDocs = {
  title: 'A sum in the prose that its parts do not make',
  what: 'A sentence of a report, an explanation or a goal gives a total and, behind 其中 or a colon, its parts, which make another sum; projects by grade are not all projects; what was asked for less what was cut is not what is granted.',
  why: 'Where the numbers of one sentence disagree nobody knows which to believe, nor whether to believe the others.',
  example: '安排资金860万元，其中：市级财政资金600万元，自筹资金290万元。',
  instead: '安排资金860万元，其中：市级财政资金600万元，自筹资金260万元。',
  cannotSee:
    'Only the numbers of one sentence are looked at. A list that neither says how many items there are nor divides money by its source may leave some out: then a total above its parts is passed. Numbers in brackets are no parts; rounding is allowed for.',
}
