import { pointsOf, sumOf } from '../../../../closure/points.ts'
import type { Form, Indicator } from '../../../../form/index.ts'
import { plainText } from '../../../../queries/index.ts'
import type { Report } from '../../../rule.ts'

/** Rows one after the other that stand under one level 2: its label is printed once for all of them. */
const groupsOf = (form: Form): readonly (readonly Indicator[])[] => {
  const groups: Indicator[][] = []
  if (form.indicators.every(({ level2Weight }) => level2Weight === undefined)) return groups
  for (const row of form.indicators) {
    const last = groups.at(-1)?.at(-1)
    const same =
      last !== undefined &&
      last.level2.value === row.level2.value &&
      plainText(last.level2.raw) === plainText(row.level2.raw) &&
      last.level1.value === row.level1.value &&
      last.level2Weight?.value === row.level2Weight?.value
    if (same) groups.at(-1)?.push(row)
    else groups.push([row])
  }
  return groups
}

/**
 * Level-2 groups whose rows do not add up to the points printed beside their name, as reports of `weight-sum`.
 * @example level2Reports(form)[0]?.data // { level: '数量指标', printed: '20', sum: '25' }
 */
export const level2Reports = (form: Form): readonly Report[] =>
  groupsOf(form).flatMap((rows): readonly Report[] => {
    const [first] = rows
    const printed = pointsOf(first?.level2Weight)
    const weights = rows.flatMap(({ weight }) => pointsOf(weight) ?? [])
    if (!first || !printed || weights.length === 0 || weights.length < rows.length) return []
    const sum = sumOf(weights)
    // Every row may have its own share of the level printed beside it.
    if (sum.eq(printed.number) || weights.some(({ number }) => number.eq(printed.number))) return []
    return [
      {
        at: printed.cell,
        message: 'group',
        data: { level: plainText(first.level2.raw), printed: printed.number.toFixed(), sum: sum.toFixed() },
        related: weights.map(({ cell }) => cell),
      },
    ]
  })
