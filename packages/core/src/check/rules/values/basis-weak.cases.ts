import type { RuleCases } from '../../rule.ts'

type Row = readonly [level: string, name: string, target: string, basis: string]
const form = (...rows: readonly Row[]) => ({
  documents: [
    { forms: [{ rows: rows.map(([level, name, target, basis]) => [level, name, target, { basis }] as const) }] },
  ],
})

export const basisWeakCases: RuleCases = {
  fires: [
    { name: 'the budget', ...form(['quality', '参训教师合格率', '≥90%', '年初预算']), at: ['年初预算'] },
    {
      name: 'the budget in several rows, said once',
      ...form(['quantity', '参训教师', '≥90人', '年初预算'], ['quality', '合格率', '≥90%', '年初预算']),
      at: ['年初预算'],
    },
    {
      name: 'a letter assigning money, for satisfaction',
      ...form(['serviceSatisfaction', '参训教师满意度', '≥90%', '云财教（2025）12号']),
      at: ['云财教（2025）12号'],
    },
  ],
  silent: [
    { name: 'the budget of a cost', ...form(['cost', '培训费', '≤9万元', '年初预算']) },
    { name: 'last year', ...form(['quality', '参训教师合格率', '≥90%', '上年实际88%']) },
    { name: 'a letter with the tasks', ...form(['quantity', '参训教师', '≥90人', '云财教〔2025〕12号']) },
    { name: 'a standard', ...form(['quality', '合格率', '≥90%', '教师培训质量标准']) },
    { name: 'nothing written', ...form(['quality', '合格率', '≥90%', '']) },
    { name: 'no such column', documents: [{ forms: [{ rows: [['quality', '合格率', '≥90%']] }] }] },
  ],
}
