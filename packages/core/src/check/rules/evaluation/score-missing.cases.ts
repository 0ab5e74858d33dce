import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (scores: readonly string[], spec: FormSpec = {}) => ({
  documents: [
    {
      forms: [
        {
          phase: 'self-evaluation' as const,
          fields: { 项目名称: '河道保洁' },
          rows: scores.map(
            (score, i) => ['quantity', `名称${i}`, '≥5次', { actual: '6次', weight: '10', score }] as const,
          ),
          ...spec,
        },
      ],
    },
  ],
})

export const scoreMissingCases: RuleCases = {
  fires: [
    { name: 'one blank', ...form(['10', '', '10']), at: [''] },
    { name: 'a dash', ...form(['10', '10', '—']), at: ['—'] },
  ],
  silent: [
    { name: 'all scored', ...form(['10', '0', '10']) },
    { name: 'nothing scored yet', ...form(['', '', '']) },
    { name: 'scores of merged cells', ...form(['30', '', '']) },
    { name: 'a monitoring form', ...form(['10', '', '10'], { phase: 'monitoring' }) },
  ],
}
