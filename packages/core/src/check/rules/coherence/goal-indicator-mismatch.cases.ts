import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const media =
  '以县域融媒体中心为阵地，打通广播、电视、网站的采编流程，壮大通讯员队伍，建成融媒体传播矩阵，让村民听得到广播、看得到新闻；广播信号到村，采编当日播发，村村有通讯员，广播故障两小时内排除。'
const farming: NonNullable<FormSpec['rows']> = [
  ['quantity', '组建蔬菜专家团', '≥15人'],
  ['quantity', '蔬菜大棚观摩', '≥5场'],
  ['quantity', '制种示范田', '≥200亩'],
  ['quality', '专家团签约履约', '100%'],
  ['quantity', '示范田测土', '≥40处'],
  ['economicBenefit', '蔬菜亩均增收', '≥300元'],
  ['socialBenefit', '制种骨干培养', '≥50名'],
]
const form = (goal: string, rows: FormSpec['rows']) => ({
  documents: [{ forms: [{ fields: { 项目名称: '强村富民行动' }, goal, rows: rows ?? [] }] }],
})

export const goalIndicatorMismatchCases: RuleCases = {
  fires: [
    { name: 'media, and vegetables', ...form(media, farming), at: [media] },
    {
      name: 'vegetables, and media',
      ...form(
        '以蔬菜制种为主业，组建专家团下地指导，办好制种示范田和蔬菜大棚观摩，选育三个蔬菜新品种，示范田亩产提高一成，制种户掌握授粉和去杂的要领，专家团全年在村。',
        [
          ['quantity', '广播信号到村', '≥120个'],
          ['quantity', '广播站维修', '≥30处'],
          ['quantity', '新闻采编条目', '≥400条'],
          ['quality', '采编差错', '≤2处'],
          ['timeliness', '新闻播发', '当日'],
          ['socialBenefit', '广播收听户', '≥2万户'],
        ],
      ),
    },
  ],
  silent: [
    { name: 'a goal that names the work', ...form(`${media}组建蔬菜专家团，办好制种示范田。`, farming) },
    { name: 'a short goal', ...form('办好融媒体，融媒体到村。', farming) },
    { name: 'few indicators', ...form(media, farming.slice(0, 4)) },
    {
      name: 'a goal in general words',
      ...form(
        '深入贯彻上级部署，进一步提升服务水平，促进各项事业持续健康发展，不断满足群众对美好生活的需要，切实增强群众的获得感、幸福感、安全感，推动全县经济社会高质量发展迈上新台阶。',
        farming,
      ),
    },
  ],
}
