import { headOf, plainName, quantityOf, targetText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { isSingleEvent } from './shared/single-event.ts'

/** Units that count doings. One of a thing (1座, 1套) is a result. */
const doings = new Set(['项', '次', '场', '场次', '期', '批', '批次'])
/** Results, of which one is something: a building, a system, a rule, a prize. */
const once =
  /建设|新建|改造|修缮|修建|购置|采购|编制|规划|设计|开发|升级|平台|系统|中心|基地|场馆|制定|出台|标准|制度|政策|方案|报告|课题|专利|成果|获奖|荣誉|表彰|奖项|验收|审计|评估|普查|换届|招标|监理/

/** At least one: whatever is done meets it. */
export const trivialCount: Rule = {
  id: 'trivial-count',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'appropriateness', verified: false }],
  ofTarget: true,
  since: '0.1.0',
  docs: {
    title: '数量只要求“≥1”',
    what: '数量指标写“≥1项”“≥1次”“≥1场”，做一点就算完成。',
    why: '“至少一项”没有说明要做多少，与安排的资金对不上，年底几乎不可能不完成。',
    example: '“法律援助进乡村”：≥1项。',
    instead: '“法律援助进乡村服务场次”：≥24场。',
    cannotSee: '建一座桥、办一届大赛这类只有一次的不提示；每月1次等有频次的不提示；“=1次”视为一次性事项，不提示。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '“{name}”只要求“{found}”，做1{unit}就算完成，看不出这笔钱要办多少事。请写实际计划的数量；确实只有1{unit}的，写“=1{unit}”。',
      },
    },
    en: {
      sentences: {
        default:
          '“{name}” asks for “{found}” only: 1{unit} is enough, and nothing shows what the money buys. Write the planned number; if 1{unit} is all, “=1{unit}”.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: (indicator) => {
      const { level2, name, target } = indicator
      const quantity = quantityOf(target.value)
      if (level2.value !== 'quantity' || quantity?.op !== '≥' || quantity.number !== '1') return
      if (quantity.scale || quantity.per?.length || quantity.unit === null || !doings.has(quantity.unit)) return
      const head = headOf(name.raw)
      if (isSingleEvent(head) || once.test(head)) return
      report({ at: target, data: { name: plainName(name.raw), found: targetText(indicator), unit: quantity.unit } })
    },
  }),
}
