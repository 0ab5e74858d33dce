import { plainName, quantityOf } from '../../../queries/index.ts'
import { areApart } from '../../../queries/unit-class.ts'
import type { Rule } from '../../rule.ts'

/** A target in one unit and what was done in another. */
export const actualUnitDiffers: Rule = {
  id: 'actual-unit-differs',
  family: 'evaluation',
  severity: 'warning',
  basis: [
    { kind: 'arithmetic', verified: true },
    { kind: 'law', law: 'caiyu-2020-10', article: 'quantitative', verified: false },
  ],
  since: '0.2.0',
  docs: {
    title: '实际完成值与指标值单位不同',
    what: '年度指标值和实际完成值都有单位，而两个单位不能换算，也不是同一类量词（如指标值用“场”、实际用“人次”，指标值用“%”、实际用“个”）。',
    why: '单位不同就无法比较，完成没有、该得几分都没有依据。',
    example: '年度指标值≥40场，实际完成值1260人次。',
    instead: '实际完成值43场（参加1260人次）。',
    cannotSee: '个、项、家等泛用的量词之间不区分，没有写单位的不检查。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '“{name}”的年度指标值为“{target}”，实际完成值却是“{actual}”，单位不同，无法比较。请按指标值的单位填写。',
      },
    },
    en: {
      sentences: {
        default:
          '“{name}” has the target “{target}” and the actual value “{actual}”, in another unit: they cannot be compared. Use the unit of the target.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: ({ name, target, adjustedTarget, actual }) => {
      const [aim, done] = [quantityOf(target.value), quantityOf(actual?.value)]
      if (!actual || !aim || !done || !areApart(aim, done)) return
      const adjusted = quantityOf(adjustedTarget?.value)
      if (adjusted && !areApart(adjusted, done)) return
      report({
        at: actual,
        data: { name: plainName(name.raw), target: target.raw.trim(), actual: actual.raw.trim() },
        related: [target],
      })
    },
  }),
}
