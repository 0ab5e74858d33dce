import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (spec: FormSpec) => ({ documents: [{ forms: [{ fields: { 项目名称: '管网改造' }, ...spec }] }] })

export const markupLeakCases: RuleCases = {
  fires: [
    {
      name: 'paragraph tags around the goal',
      ...form({ goal: '<p>改造管网2公里。</p>' }),
      at: ['<p>改造管网2公里。</p>'],
    },
    {
      name: 'an entity in a name, a tag in a value',
      ...form({
        rows: [
          ['quantity', '改造&nbsp;管网', '≥2公里'],
          ['quality', '验收合格率', '≥98%<br/>'],
        ],
      }),
      at: ['改造&nbsp;管网', '≥98%<br/>'],
    },
    {
      name: 'a bookmark in a title',
      ...form({ title: '[bookmark: _Toc_1_2]1.管网改造绩效目标表' }),
      at: ['[bookmark: _Toc_1_2]1.管网改造绩效目标表'],
    },
    {
      name: 'quotation marks as entities',
      ...form({ goal: '打造&ldquo;清水管网&rdquo;。' }),
      at: ['打造&ldquo;清水管网&rdquo;。'],
    },
    {
      name: 'a field code in prose',
      documents: [{ narrative: [{ heading: '一、目标 PAGEREF _Toc123 \\h', text: '改造管网。' }], forms: [] }],
      at: ['一、目标 PAGEREF _Toc123 \\h'],
    },
  ],
  silent: [
    {
      name: 'signs of comparison',
      ...form({
        rows: [
          ['quality', '故障率', '<5%'],
          ['quality', '合格率', '>90%且<100%'],
        ],
      }),
    },
    { name: 'names in angle brackets', ...form({ goal: '落实<管网管理办法>，开展A&B测试。' }) },
    { name: 'square brackets', ...form({ goal: '参照[2024]12号文执行。' }) },
    { name: 'plain text', ...form({ goal: '改造管网2公里；维修HTML网站1个。' }) },
  ],
}
