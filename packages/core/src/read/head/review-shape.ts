import type { ShapeReviews } from '../../template/synthesise.ts'
import type { RawReview } from './head.ts'
import type { ReviewColumn } from './review-columns.ts'

type Holds = ShapeReviews['columns'][number]['holds']

/** What a column holds: under names of groups in rows of their own, each column holds what stands one to its left otherwise. */
const holdsOf = (kind: Exclude<ReviewColumn['kind'], 'grade'>, banners: boolean): Holds => {
  if (kind === 'block') return banners ? 'item' : 'criterion'
  return kind === 'item' && banners ? 'question' : kind
}

/** The questions of a review as a template draws them; undefined where they do not stand in groups of one kind. */
export const shapeOfReviews = (
  columns: readonly ReviewColumn[],
  reviews: readonly RawReview[],
  banners: boolean,
): ShapeReviews | undefined => {
  // Columns to tick are drawn row by row.
  const holds = columns.flatMap(({ kind }) => (kind === 'grade' ? [] : [holdsOf(kind, banners)]))
  if (holds.length < columns.length) return undefined
  const grouped = reviews.every(
    ({ criterion }) => (criterion !== undefined) === (banners || holds.includes('criterion')),
  )
  if (reviews.length === 0 || new Set(holds).size < holds.length || !holds.includes('item') || !grouped)
    return undefined
  const criteria: { label: string; questions: ShapeReviews['criteria'][number]['questions'][number][] }[] = []
  let last: RawReview['criterion']
  for (const { criterion, item, question, points } of reviews) {
    if (criteria.length === 0 || criterion !== last) criteria.push({ label: criterion?.text ?? '', questions: [] })
    last = criterion
    criteria.at(-1)?.questions.push({
      item: item.text,
      ...(question ? { question: question.text } : {}),
      ...(points ? { points: points.text } : {}),
    })
  }
  return {
    columns: columns.map(({ cell, first, last: end }, i) => ({
      holds: holds[i] ?? 'item',
      label: cell.text,
      span: end - first + 1,
    })),
    ...(banners ? { banners } : {}),
    criteria,
  }
}
