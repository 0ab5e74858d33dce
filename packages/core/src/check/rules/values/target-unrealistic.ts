import { isSatisfaction, plainName, quantityOf, targetText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** The satisfaction from which a survey would have to leave nobody out (domain.md §8). */
const highest = 99

/** Under satisfaction, but counted in a system instead of asked in a survey: nearly all of them do reach 99 %. */
const counted = /好评|差评|投诉|办结|回访|回复/

/** A satisfaction that no honest survey yields. */
export const targetUnrealistic: Rule = {
  id: 'target-unrealistic',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'appropriateness', verified: false }],
  ofTarget: true,
  since: '0.1.0',
  docs: {
    title: '满意度定得不切实际',
    what: '满意度的指标值在99%以上。',
    why: '真实的问卷调查几乎不会人人满意；定到99%，要么完不成，要么调查走过场。',
    example: '“办事群众满意度”：≥99%。',
    instead: '≥90%，并写明调查的对象、份数和方法。',
    cannotSee:
      '政务服务系统统计的好评率、投诉办结率等不是问卷调查，不提示；服务对象只有几个人、几个单位的，99%也可能做到，这里看不出人数。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '满意度“{name}”定为“{found}”，真实的调查几乎不可能达到。请参照往年调查结果定一个做得到的值，一般为90%左右。',
      },
    },
    en: {
      sentences: {
        default:
          'A satisfaction of “{found}” for “{name}” is hardly reached by a real survey. Set one that past surveys support, usually about 90 %.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: (indicator) => {
      const { level2, name, target } = indicator
      const quantity = quantityOf(target.value)
      if (!quantity || (quantity.unit !== null && quantity.unit !== '%') || quantity.scale) return
      if (!isSatisfaction(name.raw) && (level2.value !== 'serviceSatisfaction' || counted.test(name.raw))) return
      if (quantity.op === '≤' || quantity.op === '<' || Number(quantity.number) < highest) return
      report({ at: target, data: { name: plainName(name.raw), found: targetText(indicator) } })
    },
  }),
}
