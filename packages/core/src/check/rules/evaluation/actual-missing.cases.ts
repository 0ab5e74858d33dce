import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (rows: NonNullable<FormSpec['rows']>, more: FormSpec = {}) => ({
  documents: [{ forms: [{ fields: { 项目名称: '泵站维护' }, rows, ...more }] }],
})

export const actualMissingCases: RuleCases = {
  fires: [
    {
      name: 'an empty cell between filled ones',
      ...form([
        ['quantity', '检修水泵', '≥24台', { actual: '26台' }],
        ['quality', '检修合格率', '≥95%', { actual: '' }],
      ]),
      at: [''],
    },
    {
      name: 'a dash, though the row was scored',
      ...form([['quantity', '检修水泵', '≥24台', { actual: '—', weight: '10', score: '10' }]]),
      at: ['—'],
    },
  ],
  silent: [
    { name: 'a target form has no actual values', ...form([['quantity', '检修水泵', '≥24台']]) },
    { name: '无 may be the answer', ...form([['quality', '安全事故', '0起', { actual: '无' }]]) },
    { name: 'zero', ...form([['quality', '安全事故', '0起', { actual: '0' }]]) },
    {
      name: 'a row without a target',
      ...form([['quantity', '检修水泵', '', { actual: '' }]], { phase: 'self-evaluation' }),
    },
    {
      name: 'a monitoring form, still to come',
      ...form([['quantity', '检修水泵', '≥24台', { actual: '' }]], { phase: 'monitoring' }),
    },
  ],
}
