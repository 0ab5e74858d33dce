import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const buses =
  '以县城公交枢纽为中心，打通城乡公交线路，加密早晚公交班次，更换公交站牌，建成城乡公交网，让村民出门坐得上公交、等得到班次；公交线路到村，公交班次当日公示，村村有公交站牌，公交故障两小时内排除。'
const ponds: NonNullable<FormSpec['rows']> = [
  ['quantity', '组建鱼病防治队', '≥15人'],
  ['quantity', '池塘养殖观摩', '≥5场'],
  ['quantity', '鱼苗繁育池', '≥200亩'],
  ['quality', '防治队签约履约', '100%'],
  ['quantity', '繁育池测水', '≥40处'],
  ['economicBenefit', '池塘亩均增收', '≥300元'],
  ['socialBenefit', '鱼苗骨干培养', '≥50名'],
]
const form = (goal: string, rows: FormSpec['rows']) => ({
  documents: [{ forms: [{ fields: { 项目名称: '强村富民行动' }, goal, rows: rows ?? [] }] }],
})

export const goalIndicatorMismatchCases: RuleCases = {
  fires: [
    { name: 'buses, and fish ponds', ...form(buses, ponds), at: [buses] },
    {
      name: 'fish ponds, and buses',
      ...form(
        '以鱼苗繁育为主业，组建鱼病防治队下塘指导，办好鱼苗繁育池和池塘养殖观摩，选育三个鱼苗新品种，繁育池亩产提高一成，养殖户掌握催产和分级的要领，防治队全年在村。',
        [
          ['quantity', '公交线路到村', '≥120个'],
          ['quantity', '公交站牌更换', '≥30处'],
          ['quantity', '加密公交班次', '≥400班'],
          ['quality', '公交班次晚点', '≤2次'],
          ['timeliness', '公交班次公示', '当日'],
          ['socialBenefit', '公交乘客', '≥2万人次'],
        ],
      ),
    },
  ],
  silent: [
    { name: 'a goal that names the work', ...form(`${buses}组建鱼病防治队，办好鱼苗繁育池。`, ponds) },
    { name: 'a short goal', ...form('办好公交，公交到村。', ponds) },
    { name: 'few indicators', ...form(buses, ponds.slice(0, 4)) },
    {
      name: 'a goal in general words',
      ...form(
        '深入贯彻上级部署，进一步提升服务水平，促进各项事业持续健康发展，不断满足群众对美好生活的需要，切实增强群众的获得感、幸福感、安全感，推动全县经济社会高质量发展迈上新台阶。',
        ponds,
      ),
    },
  ],
}
