import type { RuleCases } from '../../rule.ts'

const row = (name: string, target: string) => ({
  documents: [{ forms: [{ rows: [['quantity', name, target] as const] }] }],
})

export const valuePlaceholderCases: RuleCases = {
  fires: [
    { name: 'letters', ...row('加固围栏', '≥XX米'), at: ['≥XX米'] },
    { name: 'brackets', ...row('加固围栏', '≥（  ）米'), at: ['≥（  ）米'] },
    {
      name: 'two, told once a form',
      documents: [
        {
          forms: [
            {
              rows: [
                ['quantity', '加固围栏', '≥**米'],
                ['quality', '验收合格率', '≥__%'],
              ],
            },
          ],
        },
      ],
      at: ['≥**米'],
    },
  ],
  silent: [
    { name: 'a number', ...row('加固围栏', '≥800米') },
    { name: 'a product', ...row('围栏规格', '2×3米') },
    { name: 'no row at all', ...row('指标1：', '≥**') },
    { name: 'left blank, which another rule tells', ...row('加固围栏', '') },
  ],
}
