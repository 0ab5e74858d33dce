import { level1Codes } from '../form/codes.ts'
import type { Form } from '../form/form.ts'
import { exact, plain, zero } from './decimal.ts'
import { type Doubt, doubt } from './doubt.ts'
import type { Profile } from './profile.ts'
import type { Scorecard } from './scorecard.ts'

type Levels = NonNullable<Profile['weights']['levels']>

/**
 * The points of each first level as the form gives them, beside those of the profile: of its ways to weigh the levels the
 * one that has the form's levels, no more and no less. Where several have, one that agrees counts. Null: none has.
 */
export function levelsOf(
  form: Form,
  profile: Profile,
): { readonly levels: Scorecard['levels']; readonly doubts: readonly Doubt[] } {
  const points = level1Codes.flatMap((level) => {
    const rows = form.indicators.filter((row) => row.level1.value === level)
    if (rows.length === 0) return []
    const sum = rows.reduce(
      (all, row) => all.plus(exact(typeof row.weight?.value === 'string' ? row.weight.value : 0)),
      zero,
    )
    return [{ level1: level, points: sum }]
  })
  const weighed = points.length > 0 && form.indicators.every((row) => row.weight?.value !== undefined)
  if (!weighed) return { levels: [], doubts: [] }
  const { levels, variants = [] } = profile.weights
  const ways = [...(levels ? [levels] : []), ...variants.map((variant) => variant.levels)]
  const fits = (way: Levels): boolean =>
    Object.keys(way).length === points.length && points.every(({ level1 }) => way[level1] !== undefined)
  const agrees = (way: Levels): boolean => points.every((one) => one.points.eq(exact(way[one.level1] ?? '-1')))
  const possible = ways.filter(fits)
  const way = possible.find(agrees) ?? possible[0]
  const off = way === undefined ? [] : points.filter((one) => !one.points.eq(exact(way[one.level1] ?? '0')))
  return {
    levels: points.map((one) => ({
      level1: one.level1,
      points: plain(one.points),
      expected: way?.[one.level1] ?? null,
    })),
    doubts: off.map((one) =>
      doubt('levels-differ', { level: one.level1, points: plain(one.points), expected: way?.[one.level1] ?? '' }),
    ),
  }
}
