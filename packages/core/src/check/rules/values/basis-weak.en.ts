import type { RuleDocs } from '../../rule.ts'

export const basisWeakEn: RuleDocs = {
  title: 'The basis of a value says nothing',
  what: 'The column 指标值确定依据 only says 年初预算, 工作需要 and the like; or the basis of a satisfaction target is nothing but the number of an appropriation.',
  why: 'A basis says why the value is what it is: plan, standard of the trade, history, spending standard. A budget or appropriation only says how much money there is.',
  example: '参训教师合格率≥90%, basis: 年初预算.',
  instead: '上年合格率88%，本年提高2个百分点; 《教师培训质量标准》第5条.',
  cannotSee:
    'A budget is a fair basis for a cost and not reported. Whether the basis is true, or the document names the figure, is not seen. A blank basis belongs to another rule.',
}
