import type { RuleCases } from '../../rule.ts'

const goal = (text: string) => ({ documents: [{ forms: [{ goal: text }] }] })

export const suspectedTypoCases: RuleCases = {
  fires: [
    { name: 'a miswriting', ...goal('按月报帐，公开台账。'), at: ['按月报帐，公开台账。'] },
    { name: 'twice', ...goal('广泛征求意见意见。') },
    { name: 'points in a row', ...goal('修缮校舍，。添置课桌。。') },
    { name: '顿号 before 等', ...goal('添置课桌、书架、等。') },
    {
      name: 'in a name, told once a file',
      documents: [
        {
          forms: [{ rows: [['quality', '部份设备完好率', '≥95%']] }, { rows: [['quality', '部份校舍完好率', '≥95%']] }],
        },
      ],
      at: ['部份设备完好率'],
    },
  ],
  silent: [
    { name: 'right', ...goal('按月报账，作为依据。') },
    { name: 'words that meet', ...goal('给灾民送帐篷，部分地区各部份额不变。') },
    { name: 'for the people', ...goal('建成后做为民服务站点。') },
    { name: 'to understand', ...goal('为了了解群众需求，开展走访。') },
    { name: 'an ellipsis', ...goal('修缮校舍……添置课桌等。') },
  ],
}
