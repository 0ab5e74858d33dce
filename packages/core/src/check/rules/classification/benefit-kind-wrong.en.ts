import type { RuleDocs } from '../../rule.ts'

export const benefitKindWrongEn: RuleDocs = {
  title: 'A benefit of another kind',
  what: 'Output value, taxes, sales, money saved or incomes stand under social or ecological benefit; plant cover, soil kept, carbon or clean air under economic or social; what people know, accidents or complaints under economic.',
  why: 'The three kinds answer what was earned or saved, what people gained, and how nature fared. In the wrong place they spoil sums and scores by kind.',
  example: 'Social benefit: 节约财政资金, ≥30万元.',
  instead: 'Economic benefit: 节约财政资金, ≥30万元.',
  cannotSee:
    'Only names that tell their kind plainly. Incomes of households under social benefit are common: a hint. Jobs and numbers of people served may stand under either; sustainable impact is not looked at.',
}
