import type { RuleCases } from '../../rule.ts'

const row = (weight: string, scoreFactor: string, score: string) => ({
  documents: [
    {
      forms: [
        {
          fields: { 项目名称: '航标维护' },
          rows: [['quantity', '更换灯器', '≥60盏', { actual: '57盏', weight, scoreFactor, score }] as const],
        },
      ],
    },
  ],
})

export const scoreFactorArithmeticCases: RuleCases = {
  fires: [
    { name: '0.8 of ten', ...row('10', '0.8', '9'), at: ['9'] },
    { name: '95 % of eight', ...row('8', '95%', '8'), at: ['8'] },
  ],
  silent: [
    { name: '0.95 of eight', ...row('8', '0.95', '7.6') },
    { name: 'all', ...row('12', '1', '12') },
    { name: 'rounded', ...row('7', '0.333', '2.33') },
    { name: 'no factor', ...row('8', '', '7') },
    { name: 'another kind of factor', ...row('8', '120', '8') },
  ],
}
