import type { RuleCases } from '../../rule.ts'

const costRow = ['cost', '灯具单价', '≤180元/盏'] as const
const other = ['quantity', '更换灯具', '≥400盏'] as const

export const costNotLevel1Cases: RuleCases = {
  fires: [
    {
      name: 'a publication of two forms',
      documents: [{ year: 2025, forms: [{ rows: [other, costRow] }, { rows: [costRow, other] }] }],
      at: ['成本指标'],
    },
    {
      name: 'of another year',
      documents: [
        {
          forms: [
            { year: 2024, rows: [costRow] },
            { year: 2024, rows: [other, costRow] },
          ],
        },
      ],
      at: ['成本指标'],
    },
  ],
  silent: [
    { name: 'who fills in one form', documents: [{ forms: [{ year: 2025, rows: [other, costRow] }] }] },
    { name: 'before the guide', documents: [{ year: 2021, forms: [{ rows: [costRow] }, { rows: [costRow] }] }] },
    {
      name: 'cost at level 1',
      documents: [{ forms: [{ year: 2025, rows: [['economicCost', '灯具单价', '≤180元/盏']] }] }],
    },
    {
      name: 'a self-evaluation keeps the approved layout',
      documents: [
        {
          year: 2025,
          forms: [
            { phase: 'self-evaluation', rows: [costRow] },
            { phase: 'self-evaluation', rows: [costRow] },
          ],
        },
      ],
    },
    { name: 'no cost', documents: [{ forms: [{ year: 2025, rows: [other] }] }] },
  ],
}
