import type { RuleDocs } from '../../rule.ts'

export const unitConcludedEn: RuleDocs = {
  title: 'The unit of money is a conclusion',
  what: 'The form prints no unit; it was concluded from elsewhere.',
  why: '元 and 万元 differ by ten thousand: a wrong conclusion makes every check of money wrong.',
  example: 'A bare number after 项目年度金额.',
  instead: 'Write 单位：万元 above the form, or the unit with the amount.',
  cannotSee: 'Where several units make sense only the likeliest can be taken.',
}
