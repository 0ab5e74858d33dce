import { fenOf, yearBudget } from '../../../queries/funds.ts'
import type { Reconciled } from '../../../reconcile/differences.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import { nameOfForm } from './shared/name-of-form.ts'
import { surePairs } from './shared/sure-pairs.ts'

/** From here on more money should buy more. */
const growth = 0.1

/** How much the year's money grew, as a share; undefined where one of them is not known. */
const grown = ({ pairing }: Reconciled, { templateOf }: RuleContext): number | undefined => {
  const [before, after] = [pairing.earlier.form, pairing.later.form].map((form) =>
    fenOf(yearBudget(form, templateOf(form))),
  )
  return before === undefined || after === undefined || before <= 0 ? undefined : after / before - 1
}

/** A goal that is last year's. */
export const goalCopiedFromLastYear: Rule = {
  id: 'goal-copied-from-last-year',
  family: 'reconcile',
  severity: 'warning',
  basis: [
    { kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false },
    { kind: 'practice', verified: true },
  ],
  compares: 'pairs',
  since: '0.2.0',
  docs: {
    title: '目标照抄上年',
    what: '同一项目相邻两年的绩效目标表中，绩效目标（30字以上，年份不计）相似度0.85以上。资金增加10%以上而指标值一项也没有变的，作警告；其他作提示。',
    why: '目标应根据上年完成情况和当年预算重新测算。照抄上年，钱多了事没有多，目标起不到约束作用。',
    example: '2024年30万元，2025年36万元；两年的绩效目标一字不差，巡查都是24次。',
    instead: '按当年预算和上年实际完成值重新测算各项指标值，写明本年做什么、做到什么程度。',
    cannotSee: '经常性项目每年做同样的事，目标相同可以是合理的，所以一般只作提示。改写过的照抄看不出来。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '绩效目标与上年的《{from}》基本相同，相似度{likeness}。请根据上年完成情况和本年预算重新测算；工作内容确实没有变化的，请核对各项指标值是否仍然适当。',
        grown:
          '绩效目标与上年的《{from}》基本相同，相似度{likeness}，各项指标值一项也没有变，而资金增加了{percent}%。请说明增加的资金用于何处，并相应提高目标。',
      },
    },
    en: {
      sentences: {
        default:
          'The goal is nearly that of “{from}” (likeness {likeness}). Work it out anew from last year’s results and this year’s budget; where the work is the same, check that the targets still fit.',
        grown:
          'The goal is nearly that of “{from}” (likeness {likeness}) and no target changed, but the money grew by {percent}%. Say what the additional money is for, and raise the targets.',
      },
    },
  },
  create: (context) => ({
    pairs: (all) => {
      for (const each of surePairs(all, 'last-year')) {
        const copied = each.differences.find((difference) => difference.kind === 'goal-copied')
        if (copied?.kind !== 'goal-copied') continue
        const { earlier, later } = each.pairing
        const same =
          each.rows.pairs.length > 0 &&
          each.rows.added.length === 0 &&
          !each.differences.some(({ kind }) => kind === 'target-changed' || kind === 'indicator-split')
        const share = grown(each, context) ?? 0
        const data = {
          from: nameOfForm(earlier.form, earlier.year),
          likeness: `${Math.round(copied.likeness * 100)}%`,
        }
        context.report({
          at: later.form.goal,
          ...(same && share >= growth
            ? { message: 'grown', data: { ...data, percent: Number((100 * share).toFixed(1)) } }
            : { severity: 'hint', data }),
          related: [earlier.form.goal],
        })
      }
    },
  }),
}
