import type { Form } from '../form/index.ts'
import type { ReviewColumnKind, ReviewsRow } from '../template/schema/index.ts'
import { type DraftCell, type DraftRow, labelCell, valueCell } from './draft.ts'

/** For every question the number of questions of its group that follow, itself included; 0 within a group. */
const groupsOf = (reviews: NonNullable<Form['reviews']>): readonly number[] => {
  const key = (i: number) => reviews[i]?.criterion?.raw
  return reviews.map((_, i) => {
    if (i > 0 && key(i) === key(i - 1)) return 0
    let count = 1
    while (i + count < reviews.length && key(i + count) === key(i)) count++
    return count
  })
}

/** The questions of a review, one row each under a header row; names of groups run down, or stand above their rows. */
export const reviewRows = (form: Form, base: string, block: ReviewsRow): readonly DraftRow[] => {
  const reviews = form.reviews ?? []
  const groups = groupsOf(reviews)
  const width = block.columns.reduce((sum, { span = 1 }) => sum + span, 0)
  const criterion = (from: number, span: number, rows: number): DraftCell => {
    const count = groups[from] ?? 1
    const at = Array.from({ length: count }, (_, i) => `${base}/reviews/${from + i}/criterion`)
    const printed = reviews[from]?.criterion ?? { raw: '', place: {} }
    return labelCell('', span, rows, rows > 1 ? 'rowgroup' : 'row', { printed, at: reviews.length > 0 ? at : [] })
  }
  const cell = (index: number, holds: ReviewColumnKind, span: number): readonly DraftCell[] => {
    const review = reviews[index]
    const at = [`${base}/reviews/${index}/${holds}`]
    if (holds === 'criterion') {
      const count = reviews.length === 0 ? 1 : (groups[index] ?? 0)
      return count === 0 ? [] : [criterion(index, span, count)]
    }
    const printed = review?.[holds]
    if (holds === 'item' || holds === 'question') {
      const own = { printed: printed ?? { raw: '', place: {} }, at }
      const label = labelCell('', span, 1, holds === 'item' ? 'row' : undefined, own)
      return [{ ...label, align: holds === 'question' || label.text.length > 16 ? 'left' : 'center' }]
    }
    const isText = holds === 'opinion'
    return [valueCell({ printed, at }, span, 1, isText ? 'long-text' : 'decimal', isText ? 'left' : 'center')]
  }
  const body = Array.from({ length: Math.max(1, reviews.length) }, (_, index): readonly DraftRow[] => {
    const row: DraftRow = {
      cells: block.columns.flatMap(({ holds, span = 1 }) => cell(index, holds, span)),
      ...(reviews[index] ? { item: { of: 'reviews', index } } : {}),
    }
    const above = block.banners && (groups[index] ?? 0) > 0
    return above ? [{ cells: [criterion(index, width, 1)] }, row] : [row]
  })
  const header = block.columns.map(({ label, span = 1 }) => labelCell(label, span, 1, 'col'))
  return [{ cells: header, header: true }, ...body.flat()]
}
