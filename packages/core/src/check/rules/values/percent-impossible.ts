import { isOpen, isSplit, quantityOf, targetText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { withOperator } from './shared/rewrite-value.ts'
import { isUnbounded } from './shared/unbounded-rate.ts'

/** Rates of work against its plan, which may be overdone. */
const planned = /(?:完成|执行|实现|达成)(?:率|比例)|超额/
/** Money that was to be paid cannot be paid more than once. */
const payment = /支付|拨付|发放|兑付|到位/

/** A share of a whole that would have to pass the whole. */
export const percentImpossible: Rule = {
  id: 'percent-impossible',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'arithmetic', verified: true }],
  ofTarget: true,
  since: '0.1.0',
  docs: {
    title: '比率超过100%',
    what: '比率的指标值写成“≥100%”“>100%”，或数值大于100%。',
    why: '合格率、满意度等是部分占全部的比例，最多100%；“≥”在这里没有意义，“>100%”永远达不到。',
    example: '质量指标“奖学金发放准确率”：≥100%。',
    instead: '=100%。',
    fixSafety: '也可能是把增长率误写成了比率，所以只作建议。',
    cannotSee: '增长率、收益率、利用率等可以超过100%，不提示；任务完成率可以超额，写“≥100%”的只提示。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '“{name}”最多100%，“{found}”里的“{op}”没有意义。应写“=100%”；允许有差错的，写一个低于100%的下限，如“≥98%”。',
        plan: '“{name}”一般以100%为满，“{found}”里的“{op}”没有意义。应写“=100%”；允许超额完成的，请写明计划数。',
        above: '“{name}”最多100%，“{found}”不可能达到。请改为不超过100%的数值；若指的是增长，请改名称。',
      },
      fixes: { whole: '改为“=100%”' },
    },
    en: {
      sentences: {
        default:
          '“{name}” cannot pass 100 %, so the “{op}” in “{found}” means nothing. Write “=100%”, or a lower bound such as “≥98%” where some may fail.',
        plan: '“{name}” is full at 100 %, so the “{op}” in “{found}” means little. Write “=100%”; where more than the plan may be done, give the planned number.',
        above:
          '“{name}” cannot pass 100 %: “{found}” cannot be reached. Write a number up to 100 %; if growth is meant, change the name.',
      },
      fixes: { whole: 'Change it to “=100%”' },
    },
  },
  create: ({ report }) => ({
    indicator: (indicator, { form, name, head, isRate, isSatisfaction }) => {
      const { target } = indicator
      const quantity = quantityOf(target.value)
      if (!quantity || quantity.scale || (quantity.unit !== null && quantity.unit !== '%')) return
      const number = Number(quantity.number)
      if (!(number >= 100 && (isRate || isSatisfaction)) || isUnbounded(head)) return
      const above = number > 100 || (number === 100 && quantity.op === '>')
      const idle = number === 100 && quantity.op === '≥'
      const overdone = planned.test(head) && !payment.test(head)
      if (above ? overdone || quantity.op === '≤' || quantity.op === '<' : !idle) return
      const whole = withOperator(`${quantity.number}%`, '=')
      report({
        at: target,
        ...(overdone && { severity: 'hint', message: 'plan' }),
        ...(above && number > 100 && { message: 'above' }),
        data: { name, found: targetText(indicator), op: quantity.op ?? '' },
        ...(isOpen(form) &&
          !isSplit(indicator) &&
          number === 100 && { suggestions: [{ key: 'whole', edits: [{ at: target, raw: whole }] }] }),
      })
    },
  }),
}
