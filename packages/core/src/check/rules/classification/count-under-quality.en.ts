import type { RuleDocs } from '../../rule.ts'

export const countUnderQualityEn: RuleDocs = {
  title: 'A count among quality indicators',
  what: 'The value of a quality indicator is a count, such as ≥5个 or 20场.',
  why: 'Quality says how well: pass rate, accuracy, a standard reached. A count says how much and belongs to quantity.',
  example: 'Quality: 推荐先进典型, ≥5个.',
  instead: 'Quantity: 推荐先进典型, ≥5个; quality: 推荐对象审核通过率, ≥80%.',
  cannotSee: 'Ceilings, zero accidents and prizes can express quality and are not reported.',
}
