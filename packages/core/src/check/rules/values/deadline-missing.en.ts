import type { RuleDocs } from '../../rule.ts'

export const deadlineMissingEn: RuleDocs = {
  title: 'Timeliness without a time',
  what: 'The value of a timeliness indicator is 及时 or 按计划完成, without date, deadline or frequency.',
  why: 'Without a time nobody can judge whether it was in time.',
  example: 'Timeliness 灌渠清淤: 按计划完成.',
  instead: '2025年4月30日前.',
  fixSafety: 'The date is the unit’s to set, hence a suggestion.',
  cannotSee:
    'A rate (及时率≥95%) is not reported. Of a rate whose value is words we do not know which is meant, so there is no suggestion. A time told elsewhere is not seen.',
}
