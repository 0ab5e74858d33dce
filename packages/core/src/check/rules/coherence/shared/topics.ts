import { remembered } from '../../../../form/remembered.ts'
import { lettersOf, plainName } from '../../../../queries/index.ts'

/** Words of budgets and reports that tell nothing of what a text is about. */
const idle = new RegExp(
  [
    '项目|工作|任务|目标|绩效|指标|年度|全年|本年|当年|今年|开展|举办|组织|实施|完成|进行|推进|推动|促进|加强|加大|加快|提高|提升|提供',
    '增强|增加|改善|优化|完善|健全|保障|确保|保证|做好|继续|进一步|持续|不断|有效|显著|明显|逐步|稳步|全面|切实|认真|积极|大力|充分',
    '数量|质量|时效|成本|效益|满意度|满意|比例|人次|人数|次数|场次|总数|个数|天数|面积|情况|水平|能力|程度|作用|效果|成效|服务|建设',
    '管理|发展|支持|相关|有关|各类|各项|其他|其它|以及|主要|重点|通过|围绕|按照|根据|达到|达标|及时|按时|合格|费用|经费|资金|支出|投入',
    '实现|高效|运行|机制|构建|打造|体系|平台|资源|内容|核心|基础|创新|常态|长效|综合|协作|合作|模式|作出|贡献|深入|广泛|多样|丰富',
    '标准|预算|补助|单位|部门|活动|我[省市县区]|全[省市县区]|以上|不少于|不低于|不超过|形成|建立|开始|需要|要求|使用|利用|群众|公众|社会',
    '率|数|费|等|及|和|与|或|对|的|地|得|为|在|了|将|其|并|各|到|\\d+|(?<![一二三四五六七八九十])[一二三四五六七八九十]+[个项次场]',
  ].join('|'),
  'g',
)

/**
 * Pairs of neighbouring characters that tell what a text is about: those of its words that are not of every budget.
 * @example topicPairs('举办养蜂技术培训班') // Set { '养蜂', '蜂技', '技术', '术培', '培训', '训班' }
 */
export const topicPairs = remembered((text): ReadonlySet<string> => {
  const pieces = lettersOf(plainName(text)).replace(idle, ' ').split(' ')
  return new Set(pieces.flatMap((piece) => [...piece.slice(1)].map((_, at) => piece.slice(at, at + 2))))
}, 4_096)

/** Whether two texts have a topic in common; `common` are those of the whole form, which tell nothing. */
export const shareTopic = (
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  common: ReadonlySet<string> = new Set(),
): boolean => {
  for (const pair of a) if (b.has(pair) && !common.has(pair)) return true
  return false
}
