import type { RuleCases } from '../../rule.ts'

const form = (basis: string) => ({
  documents: [
    { forms: [{ fields: { 项目名称: '泵站维护' }, rows: [['quantity', '检修水泵', '≥24台', { basis }] as const] }] },
  ],
})

export const docnoBracketCases: RuleCases = {
  fires: [
    { name: 'round brackets', ...form('栅财农（2024）67号 '), at: ['栅财农（2024）67号 '] },
    { name: 'square brackets', ...form('依据栅政办[2023]第5号文'), at: ['依据栅政办[2023]第5号文'] },
    {
      name: 'in prose',
      documents: [{ narrative: [{ heading: '公开说明', text: '根据《办法》（栅财绩(2022)10号）公开。' }], forms: [] }],
      at: ['根据《办法》（栅财绩(2022)10号）公开。'],
    },
    {
      name: 'copied down a column: told once',
      documents: [
        {
          forms: [
            {
              rows: [
                ['quantity', '巡查次数', '≥24次', { basis: '栗财农（2024）12号' }],
                ['quality', '整改率', '≥95%', { basis: '栗财农（2024）12号' }],
              ],
            },
          ],
        },
      ],
      at: ['栗财农（2024）12号'],
    },
  ],
  silent: [
    { name: 'the right brackets', ...form('栅财农〔2024〕67号') },
    { name: 'a year in brackets that is no number', ...form('水利规划（2024）') },
    { name: 'a standard', ...form('GB 50265(2022)') },
    { name: 'a list number', ...form('（2024）年第3号井') },
  ],
}
