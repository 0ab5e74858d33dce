import type { RuleCases } from '../../rule.ts'

const goals = (...texts: readonly string[]) => ({ documents: [{ forms: texts.map((goal) => ({ goal })) }] })

export const termVariantCases: RuleCases = {
  fires: [
    {
      name: 'a character off',
      ...goals('开展志愿服务“春蕾行动”8次。', '组织志愿服务“春雷行动”12次。'),
      at: ['组织志愿服务“春雷行动”12次。'],
    },
    {
      name: 'grown by +N',
      ...goals('发展“五特四新三优”产业。', '发展“五特四新三优+N”产业。'),
      at: ['发展“五特四新三优+N”产业。'],
    },
  ],
  silent: [
    { name: 'the same', ...goals('开展志愿服务“春蕾行动”8次。', '组织志愿服务“春蕾行动”12次。') },
    { name: 'the next of a series', ...goals('落实规划“十三五计划”。', '落实规划“十四五计划”。') },
    { name: 'two activities', ...goals('举办“书香校园”、“书香家园”活动。') },
    { name: 'a word of its own', ...goals('推广“互联网”和“互联网+”服务。') },
    { name: 'two places', ...goals('建设社区“东城书房”。', '建设社区“西城书房”。') },
  ],
}
