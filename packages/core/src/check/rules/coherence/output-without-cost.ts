import { isRate } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { costPairs } from './shared/cost-pairs.ts'
import { shareTopic, topicPairs } from './shared/topics.ts'

/** So many pairs show that a form prices its outputs one by one. */
const fewest = 3

/** Whom the work reached: what it brought, nothing that is bought. */
const reached = /群众|受益|惠及|覆盖|受众|在用/

/** Outputs without a price of their own in a form that prices the others. */
export const outputWithoutCost: Rule = {
  id: 'output-without-cost',
  family: 'coherence',
  severity: 'hint',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false }],
  ofTarget: true,
  since: '0.2.0',
  docs: {
    title: '有产出没有成本',
    what: '半数以上数量指标都有同名的成本指标（至少三项），其余数量指标在成本中找不到对应的一项。',
    why: '按事项列成本的表，各项产出都应有成本，预算才能按产出核定。没有成本的产出，可能不花钱，也可能漏列。',
    example: '讲座、宣传栏、志愿服务都列了成本，“图片巡展≥9场次”没有。',
    instead: '补列“图片巡展，≤2万元”；确实不花钱的，在依据或备注中写明。',
    cannotSee: '不花钱的产出、由“保障经费”统一支出的产出会被提示，所以只作提示。成本不按事项列的表不检查。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '多数产出都有同名的成本，“{names}”没有（共{count}项）。请补列成本；不花钱的，请注明。',
      },
    },
    en: {
      sentences: {
        default:
          'Most outputs have a cost of the same name; “{names}” ({count} in all) have none. Add it, or note that they cost nothing.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form, { template }) => {
      const { outputs, same, leftOutputs, leftCosts, common } = costPairs(form, template)
      const paired = new Set(same.map(({ output }) => output)).size
      if (same.length < fewest || paired * 2 < outputs.length) return
      const alone = leftOutputs.filter(
        (output) =>
          output.subject !== '' &&
          !isRate(output.name) &&
          !reached.test(output.name) &&
          !leftCosts.some((cost) => shareTopic(topicPairs(output.name), topicPairs(cost.name), common())),
      )
      const [first, ...others] = alone
      if (!first) return
      report({
        at: first.row.name,
        data: { names: alone.map(({ name }) => name), count: alone.length },
        related: others.map(({ row }) => row.name),
      })
    },
  }),
}
