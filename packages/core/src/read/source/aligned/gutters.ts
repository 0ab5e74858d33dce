import type { Line } from './line.ts'

/** A column of a table that is set by blanks: from where to where its texts stand, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The stretches of a line's width in which texts stand, parted where no line has any. */
export const spansOf = (lines: readonly Line[]): readonly Span[] => {
  const segments = lines.flatMap((line) => line.segments).toSorted((a, b) => a.start - b.start)
  const spans: { start: number; end: number }[] = []
  for (const { start, end } of segments) {
    const last = spans.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else spans.push({ start, end })
  }
  return spans
}

/**
 * The columns that a header announces: its texts, widened to the stretches in which the texts below them stand. Where a text
 * reaches over two of them, each goes halfway to the next.
 */
export const columnSpans = (header: Line, body: readonly Line[]): readonly Span[] => {
  const spans = spansOf([header, ...body])
  const heads = header.segments
  if (spans.length === heads.length) return spans
  return heads.map((head, i): Span => {
    const [before, behind] = [heads[i - 1], heads[i + 1]]
    const own = spans.find(({ start, end }) => head.start >= start && head.end <= end)
    const alone = own && !heads.some((other) => other !== head && other.start >= own.start && other.end <= own.end)
    if (alone) return own
    return {
      start: before ? Math.ceil((before.end + head.start) / 2) : 0,
      end: behind ? Math.ceil((head.end + behind.start) / 2) : Number.MAX_SAFE_INTEGER,
    }
  })
}

/** The column in which most of a stretch stands; beside all of them, the nearest. */
export const spanAt = (spans: readonly Span[], { start, end }: Span): number => {
  const overlap = (span: Span): number => Math.min(span.end, end) - Math.max(span.start, start)
  let best = 0
  spans.forEach((span, i) => {
    const current = spans[best]
    if (current && overlap(span) > overlap(current)) best = i
  })
  return best
}
