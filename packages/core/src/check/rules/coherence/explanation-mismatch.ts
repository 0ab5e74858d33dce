import type { Indicator, Printed } from '../../../form/index.ts'
import { lettersOf } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { topicPairs } from './shared/topics.ts'

/** How a value is found, not what it is about. */
const method =
  /[÷×=／/]|公式|计算|统计|台账|计数|以.{1,8}为准|问卷|抽样|调查|反映|考核|评价|得分|扣分|比例|比率|占比|之比|百分比|按照|根据|依据|数据|资料/
const activity = /(?:活动|培训|讲座|比赛|竞赛|大赛|展览|巡展|演出|会议|论坛|宣讲|检查|调查)/g
const change = /提[高升]|增强|改善|增长|下降|减少|降低|扩大|缓解|好转/
const filler =
  /不断|持续|明显|显著|有效|进一步|全年|本年|年度|开展|组织|举办|完成|时间|日期|时限|次数|数量|人数|情况|不少于|不低于|以上|[有得到的了力能]/g

const longEnough = 8

/** Letters of a text that tell what it is about. */
const letters = (text: string): ReadonlySet<string> =>
  new Set(
    lettersOf(text)
      .replace(filler, '')
      .replace(activity, '')
      .replace(change, '')
      .replace(/[\d个次场期项人]/g, ''),
  )

/** Whether two texts have no word in common, and hardly a letter. */
const strangers = (name: string, said: string): boolean => {
  const [own, other] = [letters(name), letters(said)]
  if (own.size < 4 || other.size < 4) return false
  const shared = [...own].filter((letter) => other.has(letter)).length
  const pairs = topicPairs(said)
  return shared / own.size <= 0.2 && ![...topicPairs(name)].some((pair) => pairs.has(pair))
}

/** Both name an activity, or both say that something changes: then what they name must be one thing. */
const comparable = (row: Indicator, name: string, said: string): boolean =>
  (name.search(activity) >= 0 && said.search(activity) >= 0) || (row.level1.value === 'benefit' && change.test(said))

/** An explanation of another thing than the indicator's own. */
export const explanationMismatch: Rule = {
  id: 'explanation-mismatch',
  family: 'coherence',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false }],
  ofTarget: true,
  since: '0.2.0',
  docs: {
    title: '指标解释与指标不符',
    what: '指标名称和指标解释说的都是活动，或解释说的是某种变化，而两者没有一个相同的词。',
    why: '解释要说明这个指标测什么、怎么测。解释的是另一件事，评价时就会按错的口径取数。',
    example: '指标：少年夏令营活动≥8次；解释：开展非遗图片巡展活动不少于8次。',
    instead: '解释：面向中小学生举办夏令营，每次不少于30人；或把指标名称改为“图片巡展活动”。',
    cannotSee: '按用词判断，解释是名称的具体化而用词完全不同的可能误报。写计算方法、数据来源的解释不检查。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '指标“{name}”的解释是“{found}”，说的像是另一件事。请核对指标名称和解释。' },
    },
    en: {
      sentences: {
        default:
          'The indicator “{name}” is explained as “{found}”, which seems to be another thing. Check name and explanation.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: (row, { name }) => {
      const said: Printed | undefined = row.definition ?? row.description
      if (!said || lettersOf(said.raw).length < longEnough || method.test(said.raw)) return
      if (!comparable(row, name, lettersOf(said.raw)) || !strangers(name, said.raw)) return
      const found = said.raw.trim()
      report({
        at: said,
        data: { name, found: found.length > 40 ? `${found.slice(0, 40)}……` : found },
        related: [row.name],
      })
    },
  }),
}
