import type { Indicator } from '../../../form/index.ts'
import { targetInForce } from '../../../form/index.ts'
import { isCostRow, plainName, quantityOf } from '../../../queries/index.ts'
import { type Exact, exactOf, powerOfTen } from '../../../value/exact.ts'
import { conversion } from '../../../value/index.ts'
import type { Quantity } from '../../../value/value.ts'
import type { Rule } from '../../rule.ts'

/** What the printed rate should be, in percent, as a fraction: hardly one of them ends. */
interface Rate {
  readonly over: Exact
  readonly under: Exact
}

/** Undefined where no one way of reckoning is certain. */
const reckoned = (row: Indicator): Rate | undefined => {
  const [target, actual] = [quantityOf(targetInForce(row).value), quantityOf(row.actual?.value)]
  if (!target || !actual || actual.op !== null || target.op === '≤' || target.op === '<' || isCostRow(row))
    return undefined
  if (row.direction?.value === 'reverse' || exactOf(target.number).lte(0)) return undefined
  const units = conversion(actual, target)
  // Hours and days without an operator may be ceilings.
  if (!units || (target.op === null && /天|日|小时|分钟|月|年/.test(target.unit ?? ''))) return undefined
  return {
    over: exactOf(actual.number).times(units.numerator).times(100),
    under: exactOf(target.number).times(units.denominator),
  }
}

/** One step of the last printed digit. */
const stepOf = ({ number }: Quantity): Exact => powerOfTen(-(number.split('.')[1]?.length ?? 0))

/** A printed rate of completion that is not actual ÷ target. */
export const completionRateArithmetic: Rule = {
  id: 'completion-rate-arithmetic',
  family: 'evaluation',
  severity: 'warning',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.2.0',
  docs: {
    title: '指标完成率算错',
    what: '表中“完成率”一栏不等于实际完成值÷年度指标值。按印出的小数位数比较，四舍五入和截尾都算对；超过100%而按100%填的也算对。',
    why: '完成率用来判断偏差和打分，算错会掩盖没有完成的指标。',
    example: '年度指标值≥60盏，已完成57盏，完成率印98%。',
    instead: '完成率95%。',
    fixSafety: '完成率、指标值、完成值都可能填错，所以只作建议。',
    cannotSee: '成本、时限等越少越好的指标，各地算法不一，不检查。单位对不上、带比较符号的实际值不检查。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{name}”的完成率填为{printed}，按实际完成{actual}÷指标值{target}应为{rate}%。请核对这三个数。',
      },
      fixes: { rate: '把完成率改为{rate}%' },
    },
    en: {
      sentences: {
        default:
          '“{name}” prints the completion rate {printed}; {actual} of {target} make {rate} %. Check the three numbers.',
      },
      fixes: { rate: 'Change the rate to {rate} %' },
    },
  },
  create: ({ report }) => ({
    indicator: (row) => {
      const cell = row.completionRate
      const printed = quantityOf(cell?.value)
      if (!cell || !printed || !row.actual || printed.op !== null) return
      const right = reckoned(row)
      if (!right) return
      const { over, under } = right
      const number = exactOf(printed.number)
      const share = printed.unit !== '%' && number.lte(2)
      const scale = share ? 100 : 1
      const percent = number.times(scale)
      const capped = percent.eq(100) && over.gt(under.times(100))
      const away = percent.times(under).minus(over).abs()
      if (capped || away.lt(stepOf(printed).times(scale).times(under))) return
      const rate = over.div(under).toDecimalPlaces(2).toFixed()
      const target = targetInForce(row)
      report({
        at: cell,
        data: {
          name: plainName(row.name.raw),
          printed: cell.raw.trim(),
          actual: row.actual.raw.trim(),
          target: target.raw.trim(),
          rate,
        },
        related: [target, row.actual],
        suggestions: [{ key: 'rate', edits: [{ at: cell, raw: `${rate}%` }] }],
      })
    },
  }),
}
