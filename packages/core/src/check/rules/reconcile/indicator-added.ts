import { plainName, targetText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { nameOfForm } from './shared/name-of-form.ts'
import { comparable, surePairs } from './shared/sure-pairs.ts'

/** A row of the report that nobody approved. */
export const indicatorAdded: Rule = {
  id: 'indicator-added',
  family: 'reconcile',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2015-88', article: 'adjustment', verified: true }],
  compares: 'pairs',
  since: '0.2.0',
  docs: {
    title: '多出批复中没有的指标',
    what: '同一项目、同一年度的自评表（或监控表）中，有批复的绩效目标里没有的指标。带分值的作警告，不带分值的作提示。',
    why: '临时加进好完成的指标，批复的指标在总分中的分量就轻了。',
    example: '目标表没有“悬挂标识牌”；自评表有“悬挂标识牌≥2块，实际2块”，10分。',
    instead: '按批复的指标自评；年中确需增加的，按程序调整绩效目标。',
    cannotSee: '改了名称而配不上的指标会同时报“少了”和“多出”。有调整表的，以调整表为准。目标表没有读全时不报。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '“{name}”（{target}，{weight}分）不在批复的《{from}》中。自评应按批复的指标计分，请删去，或提供调整绩效目标的文件。',
        unweighted: '“{name}”（{target}）不在批复的《{from}》中。请核对是否经批准增加。',
      },
    },
    en: {
      sentences: {
        default:
          '“{name}” ({target}, {weight} points) is not among the approved targets (“{from}”). A self-evaluation counts the approved indicators: remove it, or show the approved change.',
        unweighted:
          '“{name}” ({target}) is not among the approved targets (“{from}”). Check whether its addition was approved.',
      },
    },
  },
  create: (context) => ({
    pairs: (all) => {
      for (const each of surePairs(all, 'approved')) {
        // Where half of the approved rows found no partner, the forms print the indicators in two ways.
        if (!comparable(each) || 2 * each.rows.pairs.length < each.pairing.earlier.form.indicators.length) continue
        for (const difference of each.differences) {
          if (difference.kind !== 'indicator-added') continue
          const { after } = difference
          const name = plainName(after.name.raw)
          if (name === '') continue
          const weight = Number(after.weight?.value ?? 0)
          context.report({
            at: after.name,
            ...(weight > 0 ? {} : { message: 'unweighted', severity: 'hint' }),
            data: {
              name,
              from: nameOfForm(each.pairing.earlier.form, each.pairing.earlier.year),
              target: targetText(after) || '—',
              ...(weight > 0 && { weight }),
            },
            related: [each.pairing.earlier.form.title],
          })
        }
      }
    },
  }),
}
