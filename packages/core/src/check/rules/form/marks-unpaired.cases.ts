import type { RuleCases } from '../../rule.ts'

const goal = (text: string) => ({ documents: [{ forms: [{ goal: text }] }] })

export const marksUnpairedCases: RuleCases = {
  fires: [
    { name: 'a bracket', ...goal('修缮校舍（含屋面防水，添置课桌。'), at: ['修缮校舍（含屋面防水，添置课桌。'] },
    { name: 'a quotation', ...goal('开展“书香进村活动。') },
    { name: 'closed, never opened', ...goal('按照管理办法》执行。') },
    {
      name: 'in a name',
      documents: [{ forms: [{ rows: [['quantity', '修缮校舍（含屋面', '≥3处']] }] }],
      at: ['修缮校舍（含屋面'],
    },
  ],
  silent: [
    { name: 'a pair', ...goal('修缮校舍（含屋面防水），添置课桌。') },
    { name: 'of two widths', ...goal('修缮校舍(含屋面防水），添置课桌。') },
    { name: 'numbers of a list', ...goal('1）修缮校舍；2）添置课桌。') },
    { name: 'one in another', ...goal('执行《关于转发〈办法〉的通知》（含“附则”）。') },
    { name: 'none', ...goal('修缮校舍，添置课桌。') },
  ],
}
