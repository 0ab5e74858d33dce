import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (emptyLevels: readonly string[], more: FormSpec = {}) => ({
  documents: [
    {
      forms: [
        { fields: { 项目名称: '泵站维护' }, rows: [['quantity', '检修水泵', '≥24台'] as const], emptyLevels, ...more },
      ],
    },
  ],
})

export const emptyRowCases: RuleCases = {
  fires: [
    { name: 'two empty levels, told once', ...form(['economicBenefit', 'ecologicalBenefit']), at: ['经济效益指标'] },
    { name: 'one empty level', ...form(['sustainableImpact']), at: ['可持续影响指标'] },
  ],
  silent: [
    { name: 'no empty level', ...form([]) },
    { name: 'a level that the form does not print', ...form([], { rows: [['quality', '检修合格率', '≥95%']] }) },
    { name: 'a row without a value is another fault', ...form([], { rows: [['economicBenefit', '灌溉增产', '']] }) },
  ],
}
