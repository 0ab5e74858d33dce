import type { RowSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const row = (target: string, progress: RowSpec['progress'], more: RowSpec = {}, name = '加工苇板') => ({
  documents: [
    {
      forms: [
        {
          fields: { 项目名称: '芦苇收割' },
          rows: [['quantity', name, target, { ...(progress && { progress }), ...more }] as const],
        },
      ],
    },
  ],
})

export const progressFallsCases: RuleCases = {
  fires: [
    {
      name: 'less after nine months than after six',
      ...row('≥36万张', { 一季度: '4万张', 上半年: '15万张', 前三季度: '12万张', 全年: '36万张' }),
      at: ['12万张'],
    },
    { name: 'months', ...row('≥36万张', { '1-6月': '15万张', '1-9月': '9000张' }), at: ['9000张'] },
    {
      name: 'a plan that ends below its target',
      ...row('≥36万张', { 一季度: '4万张', 上半年: '15万张', 全年: '30万张' }),
      at: ['30万张'],
    },
  ],
  silent: [
    { name: 'growing', ...row('≥36万张', { 一季度: '4万张', 上半年: '15万张', 前三季度: '27万张', 全年: '36万张' }) },
    { name: 'a stock', ...row('≥800头', { 一季度: '860头', 上半年: '820头' }, {}, '种牛存栏') },
    { name: 'pupils on the roll', ...row('≥620人', { 上半年: '640人', 前三季度: '622人' }, {}, '在册学员人数') },
    { name: 'by the quarter', ...row('≥36万张', { 一季度: '14万张', 二季度: '5万张', 三季度: '12万张' }) },
    { name: 'a rate', ...row('≥95%', { 一季度: '99%', 上半年: '96%' }, {}, '苇板合格率') },
    { name: 'a ceiling', ...row('≤6起', { 一季度: '6起', 上半年: '4起' }, {}, '火情') },
    { name: 'what was done is no plan', ...row('≥36万张', { 上半年: '15万张', 全年: '30万张' }, { actual: '30万张' }) },
  ],
}
