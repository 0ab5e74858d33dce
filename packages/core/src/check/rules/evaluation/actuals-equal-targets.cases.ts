import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const rows = (...actuals: readonly string[]): NonNullable<FormSpec['rows']> => {
  const targets = ['≥48次', '≥600人次', '≥12期', '≥95%', '≥90%', '≥30公里']
  return actuals.map((actual, index) => ['quantity', `指标名称${index}`, targets[index] ?? '≥5个', { actual }])
}
const form = (given: NonNullable<FormSpec['rows']>) => ({
  documents: [{ forms: [{ phase: 'self-evaluation' as const, fields: { 项目名称: '河道保洁' }, rows: given }] }],
})

export const actualsEqualTargetsCases: RuleCases = {
  fires: [
    { name: 'five met to the dot', ...form(rows('48次', '600人次', '12期', '95%', '90%')), at: ['48次'] },
    { name: 'six of them', ...form(rows('48次', '600人次', '12期', '95%', '90%', '30公里')), at: ['48次'] },
  ],
  silent: [
    { name: 'one is more', ...form(rows('48次', '612人次', '12期', '95%', '90%')) },
    { name: 'four only', ...form(rows('48次', '600人次', '12期', '95%')) },
    { name: 'copied with their sign: actual-not-measured', ...form(rows('≥48次', '600人次', '12期', '95%', '90%')) },
    {
      name: 'fixed numbers',
      ...form(
        ['=4座', '=8台', '=2期', '=3项', '=6个'].map(
          (target, i) => ['quantity', `名称${i}`, target, { actual: target.slice(1) }] as const,
        ),
      ),
    },
  ],
}
