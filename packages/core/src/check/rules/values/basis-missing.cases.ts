import type { RuleCases } from '../../rule.ts'

const rows = (...bases: readonly string[]) => ({
  documents: [
    {
      forms: [
        { rows: bases.map((basis, index) => ['quantity', `巡护路段${index + 1}`, '≥12公里', { basis }] as const) },
      ],
    },
  ],
})

export const basisMissingCases: RuleCases = {
  fires: [
    { name: 'one of four', ...rows('巡护计划', '巡护计划', '', '上年12公里'), at: [''] },
    { name: 'none at all', ...rows('', '', ''), at: [''] },
  ],
  silent: [
    { name: 'all filled in', ...rows('巡护计划', '上年12公里', '巡护计划') },
    { name: 'some, where there is something to say', ...rows('巡护计划', '', '', '上年12公里') },
    {
      name: 'no such column',
      documents: [{ forms: [{ rows: [['quantity', '巡护路段', '≥12公里']] }] }],
    },
    {
      name: 'an approved form',
      documents: [
        {
          forms: [
            {
              phase: 'self-evaluation',
              rows: [
                ['quantity', '巡护路段', '≥12公里', { basis: '' }],
                ['quantity', '巡护林班', '≥6个', { basis: '' }],
                ['quantity', '巡护人次', '≥60人次', { basis: '' }],
              ],
            },
          ],
        },
      ],
    },
  ],
}
