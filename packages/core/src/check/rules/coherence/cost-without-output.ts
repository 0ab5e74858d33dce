import type { Rule } from '../../rule.ts'
import { type CostPairs, costPairs, type Item } from './shared/cost-pairs.ts'
import { topicPairs } from './shared/topics.ts'

/** Kinds of spending that answer to the whole of the work, not to one output. */
const overhead =
  /其他|其它|保障|相关|运转|运行|管理|办公|人员|劳务|差旅|交通|印刷|资料|咨询|专家|委托|第三方|外包|审计|评审|监理|设计|勘[察测]|招标|检测|税|保险|水电|物业|租赁|租金|邮电|通[信讯]|维[护修]|设备|材料|耗材|场地|会务|工资|薪|补[助贴]|津贴|奖金|社保|伙食|住宿|师资|讲课|不可预见|预备|工程|总|单位|定额|控制|节约|节省/
/** 讲师费, 人均标准: what a piece costs, not a piece of work. */
const price = /(?:费|费用|经费|成本|标准|单价|价格|造价|金额|资金|投入)$/

const isOverhead = ({ name, subject }: Item): boolean => overhead.test(name) || price.test(name) || subject.length < 4

/** One name within the other, where all its words are those of the whole form. */
const shareWhole = (a: Item, b: Item): boolean => a.subject.includes(b.subject) || b.subject.includes(a.subject)

/** Rows by the words of which they speak, without those of the whole form. */
const byTopic = (items: readonly Item[], common: ReadonlySet<string>): ReadonlyMap<string, readonly Item[]> => {
  const found = new Map<string, Item[]>()
  for (const item of items)
    for (const pair of topicPairs(item.name)) {
      if (common.has(pair)) continue
      const list = found.get(pair)
      if (list) list.push(item)
      else found.set(pair, [item])
    }
  return found
}

/** A quantity answers to a cost by one word, a rate or a date only by two. */
const isAnswered = ({ name }: Item, answers: ReadonlyMap<string, readonly Item[]>): boolean => {
  const once = new Set<Item>()
  for (const pair of topicPairs(name))
    for (const answer of answers.get(pair) ?? []) {
      if (answer.row.level2.value === 'quantity' || once.has(answer)) return true
      once.add(answer)
    }
  return false
}

/** A form that prices its outputs one by one, at least in part. */
const isItemised = ({ costs, same, answers, leftCosts, common }: CostPairs): boolean => {
  if (costs.length < 3) return false
  if (same.length > 0) return true
  const topics = byTopic(answers, common())
  return leftCosts.some((cost) => isAnswered(cost, topics))
}

/** Money for a piece of work that no output speaks of. */
export const costWithoutOutput: Rule = {
  id: 'cost-without-output',
  family: 'coherence',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false }],
  ofTarget: true,
  since: '0.2.0',
  docs: {
    title: '有成本没有产出',
    what: '成本指标分项列出的一项工作，产出指标（数量、质量、时效）中没有任何一行说到它。只在成本按事项逐项列出、其余各项能与产出对上的表里检查。',
    why: '花钱的事要有产出。有成本没有产出，就看不出这笔钱做成什么，也无法评价。',
    example: '成本指标：弘扬工匠精神，≤3万元；产出指标中没有与工匠有关的一行。',
    instead: '增加数量指标“工匠进校园宣讲，≥12场”；或取消这项成本。',
    cannotSee:
      '按名称用词对应，换了说法的可能误报。办公、差旅、印刷、劳务、维护等不对应单项产出的费用，以及以“费”“成本”“标准”结尾的分项费用不检查。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '成本指标“{name}”（{amount}）在产出指标中没有对应的产出。请补充这笔支出要完成的数量、质量，或说明它对应哪一项产出。',
      },
    },
    en: {
      sentences: {
        default:
          'The cost “{name}” ({amount}) has no output of its own. Add what the money is to deliver, or say to which output it belongs.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form, { template }) => {
      const pairs = costPairs(form, template)
      const left = pairs.leftCosts.filter((cost) => !isOverhead(cost) && topicPairs(cost.name).size > 0)
      if (left.length === 0 || !isItemised(pairs)) return
      const taken = new Set(pairs.same.map(({ output }) => output.row))
      const free = pairs.answers.filter(({ row }) => !taken.has(row))
      const topics = byTopic(free, pairs.common())
      for (const cost of left) {
        if (isAnswered(cost, topics) || free.some((each) => shareWhole(cost, each))) continue
        report({
          at: cost.row.name,
          data: { name: cost.name, amount: cost.row.target.raw.trim() },
          related: [cost.row.target],
        })
      }
    },
  }),
}
