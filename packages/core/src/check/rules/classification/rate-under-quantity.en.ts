import type { RuleDocs } from '../../rule.ts'

export const rateUnderQuantityEn: RuleDocs = {
  title: 'A percentage among quantity indicators',
  what: 'The name of a quantity indicator is a thing or an act, and the value is a percentage.',
  why: 'Quantity says how much: a number and a unit. A percentage says to what degree and belongs to quality.',
  example: 'Quantity: 科技信息推广应用, ≥95%.',
  instead: 'Quantity: 推送科技信息, ≥360条; quality: 信息审核合格率, ≥95%.',
  cannotSee: 'A name that says rate, share or coverage may measure the amount of work and is not reported.',
}
