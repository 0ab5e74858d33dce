import type { RuleCases } from '../../rule.ts'

const goal = (text: string) => ({ documents: [{ forms: [{ goal: text }] }] })

export const halfWidthMarksCases: RuleCases = {
  fires: [
    { name: 'a comma', ...goal('修缮校舍,添置课桌。'), at: ['修缮校舍,添置课桌。'] },
    { name: 'a colon before a quotation', ...goal('开展主题活动:“书香进村”。') },
    { name: 'a semicolon in front of a number', ...goal('1.修缮校舍;2.添置课桌。') },
    { name: 'a semicolon behind a rate', ...goal('完好率达到95%;添置课桌。') },
    {
      name: 'many, told once a file',
      documents: [{ forms: [{ goal: '修缮校舍,添置课桌;种树。' }, { goal: '架桥,修路。' }] }],
      at: ['修缮校舍,添置课桌;种树。'],
    },
  ],
  silent: [
    { name: 'full width', ...goal('修缮校舍，添置课桌。') },
    { name: 'between figures', ...goal('投入1,200元，比例1:3。') },
    { name: 'a time of the day', ...goal('每日8:30至17:30开放。') },
    { name: 'an entity', ...goal('修缮校舍&#160;添置课桌。') },
    { name: 'between letters', ...goal('购置A,B两型设备。') },
    { name: 'behind a figure', ...goal('修缮校舍12,添置课桌。') },
  ],
}
