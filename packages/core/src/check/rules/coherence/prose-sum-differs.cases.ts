import type { RuleCases } from '../../rule.ts'

const prose = (text: string) => ({ documents: [{ narrative: [{ heading: '一、基本情况', text }], forms: [] }] })

export const proseSumDiffersCases: RuleCases = {
  fires: [
    {
      name: 'parts above their total',
      ...prose('本项目安排资金860万元，其中：市级财政资金600万元，自筹资金290万元。'),
      at: ['本项目安排资金860万元，其中：市级财政资金600万元，自筹资金290万元。'],
    },
    {
      name: 'sources that make less',
      ...prose('2025年投入1.2亿元，其中中央补助8000万元，省级配套2000万元。'),
      at: ['2025年投入1.2亿元，其中中央补助8000万元，省级配套2000万元。'],
    },
    {
      name: 'as many items as are said, and less money',
      ...prose('安排3项支出，合计174.5万元，其中：苗木补贴82万元、技术培训42.5万元、展销会40万元。'),
      at: ['安排3项支出，合计174.5万元，其中：苗木补贴82万元、技术培训42.5万元、展销会40万元。'],
    },
    {
      name: 'fewer items than are said, and the money is right',
      ...prose('安排项目4项，合计164.5万元，其中：苗木补贴82万元、技术培训42.5万元、展销会40万元。'),
      at: ['安排项目4项，合计164.5万元，其中：苗木补贴82万元、技术培训42.5万元、展销会40万元。'],
    },
    {
      name: 'points',
      ...prose('综合得分88分，其中：决策类得分18分，过程类得分17分，产出类得分26分，效益类得分24分。'),
      at: ['综合得分88分，其中：决策类得分18分，过程类得分17分，产出类得分26分，效益类得分24分。'],
    },
    {
      name: 'points in a sentence of their own',
      ...prose('得分88分，等级为“良”。其中：决策类得分18分，过程类得分17分，产出类得分26分，效益类得分24分。'),
      at: ['得分88分，等级为“良”。其中：决策类得分18分，过程类得分17分，产出类得分26分，效益类得分24分。'],
    },
    {
      name: 'projects by grade',
      ...prose('选取28个项目开展评价，等级为“优”的6个、“良”的15个、“中”的5个、“差”的1个。'),
      at: ['选取28个项目开展评价，等级为“优”的6个、“良”的15个、“中”的5个、“差”的1个。'],
    },
    {
      name: 'asked for, cut and granted',
      ...prose('申报预算240万元，经评估核减重复购置32万元，建议安排212万元。'),
      at: ['申报预算240万元，经评估核减重复购置32万元，建议安排212万元。'],
    },
    {
      name: 'in a goal',
      documents: [{ forms: [{ goal: '投入90万元，其中：县级财政资金60万元，村集体自筹40万元。' }] }],
      at: ['投入90万元，其中：县级财政资金60万元，村集体自筹40万元。'],
    },
    {
      name: 'numbers of projects in two parts, whose money makes the total',
      ...prose('全年项目16个，资金8640万元，其中本级11个，资金5320万元；对下6个，资金3320万元。'),
      at: ['全年项目16个，资金8640万元，其中本级11个，资金5320万元；对下6个，资金3320万元。'],
    },
    {
      name: 'a list of so many things behind a colon',
      ...prose('安排项目支出3项，共计276万元：促消费130万元，冷链物流86万元，应急网点70万元。'),
      at: ['安排项目支出3项，共计276万元：促消费130万元，冷链物流86万元，应急网点70万元。'],
    },
  ],
  silent: [
    {
      name: 'pairs that add up',
      ...prose('全年项目16个，资金8640万元，其中本级11个，资金5320万元；对下5个，资金3320万元。'),
    },
    {
      name: 'pairs of which neither adds up',
      ...prose('项目16个，资金8640万元，其中重点5个，资金2000万元；试点2个，资金100万元。'),
    },
    { name: 'a list that says how it goes on', ...prose('安排项目3项，共276万元：促消费130万元，冷链物流86万元等。') },
    { name: 'a list with more in its clauses', ...prose('安排2项，共200万元：桥梁120万元，年底完工，路灯90万元。') },
    { name: 'right', ...prose('安排资金860万元，其中：市级财政资金600万元，自筹资金260万元。') },
    { name: 'one part of several', ...prose('安排资金860万元，其中用于设备购置300万元，宣传20万元。') },
    { name: 'a list that goes on', ...prose('安排5项支出860万元，其中：设备购置300万元、宣传20万元等。') },
    { name: 'rounded parts', ...prose('投入1.24亿元，其中：中央补助0.83亿元，省级配套0.42亿元。') },
    {
      name: 'a part of a part in brackets',
      ...prose('安排资金90万元，其中：设备购置70万元（含安装20万元），宣传20万元。'),
    },
    {
      name: 'what was spent of it',
      ...prose('安排资金90万元，其中：县级财政资金60万元，自筹30万元，实际支出88万元。'),
    },
    { name: 'points with their maximum', ...prose('得分85分，其中：决策分值20分，得分18分，过程分值80分，得分67分。') },
    { name: 'all grades', ...prose('选取27个项目开展评价，“优”6个、“良”15个、“中”5个、“差”1个。') },
    { name: 'granted as reckoned', ...prose('申报预算240万元，核减重复购置32万元，建议安排208万元。') },
    {
      name: 'what was spent, in the same list',
      ...prose('年度预算100万元，其中上年结转20万元，本年安排80万元，执行110万元。'),
    },
    {
      name: 'kinds of projects',
      ...prose('共安排15个项目500万元，其中：教育类200万元、卫生类200万元、农业类100万元。'),
    },
    { name: 'growth', ...prose('较上年增加50万元，其中人员经费增加30万元，公用经费增加40万元。') },
    {
      name: 'points of several projects',
      ...prose('平均得分86分，其中：甲项目得分90分，乙项目得分85分，丙项目得分83分。'),
    },
    { name: 'five grades', ...prose('抽查60个项目，优秀12个、良好30个、中等10个、差8个。') },
    { name: 'what was left after cuts', ...prose('申请500万元，审减后核定420万元，较上年安排400万元增加。') },
    { name: 'a price', ...prose('发放补助42万元，其中每人500元，共840人，每户1000元。') },
  ],
}
