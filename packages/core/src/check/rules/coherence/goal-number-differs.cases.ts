import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (goal: string, rows: NonNullable<FormSpec['rows']>, more: FormSpec = {}) => ({
  documents: [{ forms: [{ fields: { 项目名称: '医疗下乡' }, goal, rows, ...more }] }],
})

export const goalNumberDiffersCases: RuleCases = {
  fires: [
    {
      name: '30 in the goal, 24 in the row',
      ...form('组织专家下乡，全年开展村镇巡回义诊 30 场次，惠及群众。', [
        ['quantity', '指标1：村镇巡回义诊', '≥24场次'],
      ]),
      at: ['组织专家下乡，全年开展村镇巡回义诊 30 场次，惠及群众。'],
    },
    {
      name: 'the thing behind its number, the unit in another word',
      ...form('举办5期乡医培训班。', [['quantity', '乡医培训班期数', '≥4期次']]),
      at: ['举办5期乡医培训班。'],
    },
    {
      name: 'what was done and its actual value',
      ...form('开展义诊。', [['quantity', '村镇巡回义诊', '≥24场次', { actual: '24场次' }]], {
        goalActual: '开展村镇巡回义诊26场次。',
      }),
      at: ['开展村镇巡回义诊26场次。'],
    },
    {
      name: 'an overall goal in prose and the paragraph on the task',
      documents: [
        {
          forms: [
            {
              kind: 'text',
              subject: 'department',
              goal: '做好卫生工作。\n将举办健康讲座3期次以上。',
              subGoals: [{ heading: '一、健康促进', text: '绩效指标：全年举办健康讲座不低于4次。' }],
            },
          ],
        },
      ],
      at: ['绩效指标：全年举办健康讲座不低于4次。'],
    },
    {
      name: 'an item of a list',
      ...form('配备麻醉机5台、呼吸机3台。', [
        ['quantity', '配备麻醉机', '=5台'],
        ['quantity', '配备呼吸机', '=2台'],
      ]),
      at: ['配备麻醉机5台、呼吸机3台。'],
    },
    {
      name: 'with an example in the goal',
      ...form('栽植侧柏等树木460株。', [['quantity', '栽植树木', '≥420株']]),
      at: ['栽植侧柏等树木460株。'],
    },
    {
      name: 'other words, the only numbers of their unit that are left',
      ...form('完成26所乡村小学的锅炉替换，安装热泵46台。', [
        ['quantity', '更换锅炉的小学数量', '≥23所'],
        ['quantity', '安装热泵数量', '≥46台'],
      ]),
      at: ['完成26所乡村小学的锅炉替换，安装热泵46台。'],
    },
    {
      name: 'the number in front of what is counted',
      ...form('为全院38个科室的162个系统提供运维。', [
        ['quantity', '服务科室数量', '≥38个'],
        ['quantity', '运维信息系统数量', '≥126个'],
      ]),
      at: ['为全院38个科室的162个系统提供运维。'],
    },
    {
      name: 'a rate that is to be held, with fewer words before it',
      ...form('设备完好，监测数据连续率保持在89%以上。', [['quality', '台站监测数据连续率', '≥98%']]),
      at: ['设备完好，监测数据连续率保持在89%以上。'],
    },
    {
      name: 'a time that is to be reached',
      ...form('村镇急救平均反应时间缩短至15分钟以内。', [['socialBenefit', '村镇急救平均反应时间', '≤25分钟']]),
      at: ['村镇急救平均反应时间缩短至15分钟以内。'],
    },
    {
      name: 'what was done, in other words than the row’s',
      ...form('改造病房。', [['quantity', '农村病房无障碍改造间数', '≥24间', { actual: '24间' }]], {
        goalActual: '改造农村病房无障碍设施42间。',
      }),
      at: ['改造农村病房无障碍设施42间。'],
    },
  ],
  silent: [
    {
      name: 'two rates whose names end alike',
      ...form('考核合格率达到90%。', [
        ['quality', '理论考核合格率', '≥95%'],
        ['quality', '操作考核合格率', '≥92%'],
      ]),
    },
    {
      name: 'so much shorter, and how long in the end',
      ...form('村镇急救平均反应时间缩短5分钟。', [['socialBenefit', '村镇急救平均反应时间', '≤25分钟']]),
    },
    {
      name: 'an item of a list, and another deed on the same thing',
      ...form('配备麻醉机5台、呼吸机2台。', [['quantity', '维修呼吸机', '≥6台']]),
    },
    {
      name: 'items of a list, as their rows have them',
      ...form('配备麻醉机5台、呼吸机2台，其中乡镇4台。', [
        ['quantity', '配备麻醉机', '=5台'],
        ['quantity', '呼吸机配备数量', '=2台'],
      ]),
    },
    { name: 'the same number', ...form('全年开展村镇巡回义诊30场。', [['quantity', '村镇巡回义诊', '≥30场次']]) },
    { name: 'another unit', ...form('村镇巡回义诊惠及3000人次。', [['quantity', '村镇巡回义诊', '≥30场次']]) },
    {
      name: 'a part of a larger name',
      ...form('表彰先进个人20名。', [
        ['quantity', '表彰先进个人一等奖获得者', '=5人'],
        ['quantity', '表彰先进个人二等奖获得者', '=15人'],
      ]),
    },
    {
      name: 'two rows that make the number',
      ...form('开展村镇巡回义诊30场次。', [
        ['quantity', '开展村镇巡回义诊', '≥20场'],
        ['quantity', '村镇巡回义诊场次', '≥10场'],
      ]),
    },
    {
      name: 'other words, and two numbers that are left',
      ...form('完成26所乡村小学、12所中学的锅炉替换。', [['quantity', '更换锅炉的小学数量', '≥23所']]),
    },
    {
      name: 'the number of the whole term',
      ...form('累计完成26所乡村小学的锅炉替换。', [['quantity', '更换锅炉的小学数量', '≥9所']]),
    },
    {
      name: 'no word in common',
      ...form('慰问困难家庭120名学生。', [['quantity', '参赛教练员', '≥30名']]),
    },
    { name: 'about so many', ...form('开展村镇巡回义诊30余场次。', [['quantity', '村镇巡回义诊', '≥32场次']]) },
    {
      name: 'an ordinal and a year',
      ...form('举办第18届医师技能竞赛，2025年3场。', [['quantity', '医师技能竞赛', '=1届']]),
    },
    { name: 'a number that no row speaks of', ...form('培训乡医120名。', [['quantity', '村镇巡回义诊', '≥30场次']]) },
  ],
}
