import { fenOfData } from '../../../queries/form-money.ts'
import type { Rule } from '../../rule.ts'
import { nameOfForm } from './shared/name-of-form.ts'
import { surePairs } from './shared/sure-pairs.ts'

/** From this share of the approved budget on, a change asks for a change of the targets. */
const large = 0.1

/** Amounts that differ by a factor of 万: one of them lacks its unit, which is another fault. */
const unitSlip = (a: number, b: number): boolean => a * 10_000 === b || b * 10_000 === a

/** The money is not what was approved, and no changed target was given. */
export const moneyChangedWithoutAdjustment: Rule = {
  id: 'money-changed-without-adjustment',
  family: 'reconcile',
  severity: 'warning',
  basis: [
    { kind: 'arithmetic', verified: true },
    { kind: 'law', law: 'caiyu-2015-88', article: 'adjustment', verified: true },
  ],
  compares: 'pairs',
  since: '0.2.0',
  docs: {
    title: '预算变了，目标没有调整',
    what: '同一项目、同一年度：自评表（或监控表）的年初预算数与批复的目标表不同，作警告；全年预算数与批复的预算相差10%以上而没有目标调整表，作提示。',
    why: '绩效目标随预算批复。年初预算数就是批复数；年中预算有较大增减，目标应随预算一并调整。',
    example: '目标表年度资金30万元；自评表年初预算数36万元。',
    instead: '年初预算数按批复填30万元，追加的6万元填入全年预算数，并提供调整后的绩效目标。',
    cannotSee:
      '只比较年度资金总额，不比较资金来源。金额单位没有印出、相差一万倍的不报。调整表不在同一次检查中时看不到。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '年初预算数为{now:money}，批复的《{from}》为{approved:money}，相差{difference:money}。请核对；年中追加或追减的，应填入全年预算数。',
        year: '全年预算数为{now:money}，批复的《{from}》为{approved:money}，变动{percent}%，没有见到调整后的绩效目标。请说明预算调整的情况，并提供相应的目标调整表。',
      },
    },
    en: {
      sentences: {
        default:
          'The initial budget is {now:money}; the approved targets (“{from}”) have {approved:money}, a difference of {difference:money}. Check it; what came in the course of the year belongs to the full-year budget.',
        year: 'The full-year budget is {now:money}; the approved targets (“{from}”) have {approved:money}, a change of {percent}% without changed targets. Explain the change and show the adjusted targets.',
      },
    },
  },
  create: (context) => ({
    pairs: (all) => {
      for (const { pairing, differences } of surePairs(all, 'approved')) {
        const changes = differences.flatMap((each) => (each.kind === 'money-changed' ? [each] : []))
        for (const { line, before, after, fen } of changes) {
          const [approved, now] = fen
          const difference = Math.abs(now - approved)
          if (difference <= context.profileOf(pairing.later.form).moneyTolerance || unitSlip(approved, now)) continue
          if (line === 'initial')
            context.report({
              at: after.amount,
              data: {
                now: fenOfData(now),
                approved: fenOfData(approved),
                from: nameOfForm(pairing.earlier.form, pairing.earlier.year),
                difference: fenOfData(difference),
              },
              related: [before.amount],
            })
          else if (pairing.earlier.form.phase === 'target' && approved > 0 && difference / approved >= large)
            context.report({
              at: after.amount,
              message: 'year',
              severity: 'hint',
              data: {
                now: fenOfData(now),
                approved: fenOfData(approved),
                from: nameOfForm(pairing.earlier.form, pairing.earlier.year),
                percent: Number(((100 * difference) / approved).toFixed(1)),
              },
              related: [before.amount],
            })
        }
      }
    },
  }),
}
