import type { Qualitative } from '../../value/value.ts'
import { plain } from '../decimal.ts'
import { type Doubt, doubt } from '../doubt.ts'
import { type Earned, pointsBetween, type RuleScope } from '../earned.ts'

type Graded = NonNullable<Qualitative['grade']>

/** Spaces, punctuation and brackets apart, texts are the same. */
const bare = (raw: string): string => raw.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '')

/** Words that claim a deadline was kept. */
const claimsOnTime =
  /^(?:已|均|均已|全部|已全部)?(?:按时|按期|按计划|如期|及时|提前)(?:足额|全部|保质保量)?(?:完成|达成|实现|发放|支付|拨付|到位|开展|交付|报送|验收)/

/** What the actual's words say: a grade of the regulation, or the target's own words again. */
const gradeOf = (
  actual: { readonly raw: string; readonly grade?: Graded },
  target: string,
): readonly [Graded | 'unknown', readonly Doubt[]] => {
  if (actual.grade !== undefined) return [actual.grade, []]
  if (bare(actual.raw) !== '' && bare(actual.raw) === bare(target)) return ['met', [doubt('echo')]]
  if (claimsOnTime.test(bare(actual.raw))) return ['met', []]
  return ['unknown', [doubt('grade-unknown')]]
}

/**
 * A qualitative row: its grade gives a range of points, and where in it the score lies is the unit's judgement. Without
 * a grade anything is possible.
 */
export function byGrade(
  scope: RuleScope,
  actual: { readonly raw: string; readonly grade?: Graded },
  target: { readonly raw: string },
): Earned {
  const [grade, doubts] = gradeOf(actual, target.raw)
  const [from, to] = grade === 'unknown' ? (['0', '1'] as const) : scope.profile.qualitative[grade]
  return {
    points: pointsBetween(scope, from, to, grade === 'met' || grade === 'unknown'),
    comparison: 'grade',
    met: grade === 'met' ? 'yes' : grade === 'unknown' ? 'unknown' : 'no',
    derivation: { rule: 'grade', grade, from, to, weight: plain(scope.weight) },
    doubts,
  }
}
