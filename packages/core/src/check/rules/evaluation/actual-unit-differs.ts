import { plainName, quantityOf } from '../../../queries/index.ts'
import { unitClass } from '../../../queries/unit-class.ts'
import { conversion } from '../../../value/index.ts'
import type { Quantity } from '../../../value/value.ts'
import type { Rule } from '../../rule.ts'

/** Counting words that stand for one another in the same row: 家 and 个, 台 and 台套. */
const anyThing = /^[个项件家处座所份条种类批套台只支本册张块间栋幅部件]$|^台套$|^件套$|^台件$/
const time = /^(?:年|个?月|周|天|日|工作日|小时|分钟|秒)$/

const unitOf = ({ unit, per = [] }: Quantity): string => [unitClass(unit ?? ''), ...per].join('/')

/** Whether two units plainly measure different things. */
const differ = (target: Quantity, actual: Quantity): boolean => {
  const [a, b] = [unitOf(target), unitOf(actual)]
  if (a === '' || b === '' || a === b || conversion(target, actual) !== undefined) return false
  // 批次 is 次 and 台套 is 台; 人次 is not 次.
  if (a !== '次' && b !== '次' && (a.includes(b) || b.includes(a))) return false
  if ([a, b].includes('次') && ![a, b].includes('人次') && a.endsWith('次') && b.endsWith('次')) return false
  const loose = (unit: string) => anyThing.test(unit)
  return !(loose(a) && loose(b)) && !(time.test(a) && time.test(b))
}

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
      if (!actual || !aim || !done || !differ(aim, done)) return
      const adjusted = quantityOf(adjustedTarget?.value)
      if (adjusted && !differ(adjusted, done)) return
      report({
        at: actual,
        data: { name: plainName(name.raw), target: target.raw.trim(), actual: actual.raw.trim() },
        related: [target],
      })
    },
  }),
}
