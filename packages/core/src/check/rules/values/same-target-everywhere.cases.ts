import type { RuleCases } from '../../rule.ts'

const levels = ['quantity', 'quantity', 'quality', 'quality', 'timeliness', 'socialBenefit'] as const
const rows = (...targets: readonly string[]) => ({
  documents: [
    {
      forms: [
        {
          rows: targets.map((target, index) => [levels[index] ?? 'quality', `事项${index + 1}完成率`, target] as const),
        },
      ],
    },
  ],
})

export const sameTargetEverywhereCases: RuleCases = {
  fires: [
    { name: 'all of them 100%', ...rows('100%', '100%', '100%', '100%', '100%', '100%'), at: ['100%'] },
    { name: 'all of them one', ...rows('=1项', '= 1项', '=1项', '=1项', '=1项', '=1项'), at: ['=1项'] },
  ],
  silent: [
    { name: 'one that differs', ...rows('100%', '100%', '100%', '≥95%', '100%', '100%') },
    { name: 'few rows', ...rows('100%', '100%', '100%') },
    {
      name: 'all of one level',
      documents: [
        { forms: [{ rows: [1, 2, 3, 4, 5, 6].map((no) => ['quality', `批次${no}合格率`, '100%'] as const) }] },
      ],
    },
  ],
}
