import { quantityOf, targetText } from '../../../queries/index.ts'
import { areApart } from '../../../queries/unit-class.ts'
import type { Quantity } from '../../../value/value.ts'
import type { Rule } from '../../rule.ts'

const unitText = ({ scale, unit }: Quantity): string => `${scale ?? ''}${unit ?? ''}`

/** A target and what is held against it, in units that do not compare. */
export const unitDiffers: Rule = {
  id: 'unit-differs',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.2.0',
  docs: {
    title: '同一行单位对不上',
    what: '同一个指标的年度值与总目标值、调整值、全年预计值单位不是一类，如目标是“场”，预计写“人”。',
    why: '单位不同就没法比，完不完成、得多少分都没有依据。',
    example: '年度指标值“≥12场”，全年预计完成“860人”。',
    instead: '都用“场”：“≥12场”“14场”；人数另设一行。',
    cannotSee:
      '个、项、次、场、期等口语里通用的量词不区分；没有写单位的不比较。实际完成值由“actual-unit-differs”检查。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{name}”的指标值“{target}”以“{unit}”计，“{found}”却以“{other}”计，无法比较。请统一单位。',
      },
    },
    en: {
      sentences: {
        default:
          'The target “{target}” of “{name}” counts in {unit}, “{found}” in {other}: they cannot be compared. Use one unit.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: (row, { name, values }) => {
      const target = quantityOf(row.target.value)
      if (!target || target.per?.length || values.length < 2) return
      for (const { cell, kind } of values) {
        // What was done is held against the target by actual-unit-differs.
        const other = kind === 'past' || kind === 'actual' ? undefined : quantityOf(cell.value)
        if (!other || other.per?.length || cell === row.target || !areApart(target, other)) continue
        report({
          at: cell,
          data: {
            name,
            target: targetText(row),
            unit: unitText(target),
            found: cell.raw.trim(),
            other: unitText(other),
          },
          related: [row.target],
        })
      }
    },
  }),
}
