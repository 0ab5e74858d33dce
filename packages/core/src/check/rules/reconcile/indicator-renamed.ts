import { plainName, plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { nameOfForm } from './shared/name-of-form.ts'
import { comparable, surePairs } from './shared/sure-pairs.ts'

/** An approved indicator under another name. */
export const indicatorRenamed: Rule = {
  id: 'indicator-renamed',
  family: 'reconcile',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2015-88', article: 'adjustment', verified: true }],
  compares: 'pairs',
  since: '0.2.0',
  docs: {
    title: '指标改了名称',
    what: '同一项目、同一年度的目标表与自评表（或监控表）中，一项指标的名称不同，而类别、指标值或单位相同，名称相近。',
    why: '改了名称，测的可能就不是同一件事；前后也对不上账。',
    example: '目标表：建档古桥座数≥3座；自评表：古桥建档数量≥3座。',
    instead: '自评表沿用批复的名称“建档古桥座数”。',
    fixSafety: '名称可能经批准改过，所以只作建议。',
    cannotSee:
      '按名称的相似度、指标值、单位和类别配对，会把两项相近的不同指标当成一项。空格、标点、年份和“指标1：”不算改名。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '本表的“{now}”与批复的《{from}》中的“{approved}”名称相近（相似度{likeness}），应是同一项指标。请沿用批复的名称；确是两项不同的指标，请补上批复的一项。',
        value:
          '本表的“{now}”与批复的《{from}》中的“{approved}”名称相近（相似度{likeness}），指标值同为“{target}”，应是同一项指标。请沿用批复的名称；确是两项不同的指标，请补上批复的一项。',
      },
      fixes: { name: '把名称改回“{approved}”' },
    },
    en: {
      sentences: {
        default:
          '“{now}” seems to be “{approved}” of the approved targets (“{from}”, likeness of the names {likeness}). Keep the approved name; if they are two indicators, add the approved one.',
        value:
          '“{now}” seems to be “{approved}” of the approved targets (“{from}”): the names are alike ({likeness}), and both have the target “{target}”. Keep the approved name; if they are two indicators, add the approved one.',
      },
      fixes: { name: 'Restore the name “{approved}”' },
    },
  },
  create: (context) => ({
    pairs: (all) => {
      for (const each of surePairs(all, 'approved')) {
        if (!comparable(each)) continue
        for (const difference of each.differences) {
          if (difference.kind !== 'indicator-renamed') continue
          const { before, after, likeness } = difference
          const [approved, now] = [plainName(before.name.raw), plainName(after.name.raw)]
          const same =
            plainText(before.target.raw) === plainText(after.target.raw) && plainText(after.target.raw) !== ''
          const raw = after.name.raw.replace(now, approved)
          context.report({
            at: after.name,
            ...(same && { message: 'value' }),
            data: {
              approved,
              now,
              from: nameOfForm(each.pairing.earlier.form, each.pairing.earlier.year),
              likeness: `${Math.round(likeness * 100)}%`,
              target: after.target.raw.trim(),
            },
            related: [before.name],
            ...(raw !== after.name.raw && { suggestions: [{ key: 'name', edits: [{ at: after.name, raw }] }] }),
          })
        }
      }
    },
  }),
}
