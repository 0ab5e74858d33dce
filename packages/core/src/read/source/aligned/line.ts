import { type CharacterWidth, columnsOfText } from '../../../blocks/display-width.ts'
import type { Cell, Strip } from '../strip.ts'

/** A run of text in a line, and the columns of a fixed-width font that it takes: `end` is exclusive. */
export interface Segment {
  readonly cell: Cell
  readonly start: number
  readonly end: number
}

/** A line of a text that is set in columns by blanks. */
export interface Line {
  readonly strip: Strip
  readonly segments: readonly Segment[]
  /** Its number within the text, blank lines counted, so that distances can be compared. */
  readonly y: number
}

const gap = /[ \u00a0]{2,}|[\u3000\t]+[ \u3000\t]*|[ ]+[\u3000\t]+/g

/** A part of a line as a cell, with its offsets in the line. */
const segmentOf = (strip: Strip, raw: string, columns: readonly number[], from: number, to: number): Segment => ({
  cell: {
    text: raw.slice(from, to),
    column: 1,
    colspan: 1,
    rowspan: 1,
    place: { ...strip.place, start: (strip.place.start ?? 0) + from, end: (strip.place.start ?? 0) + to },
  },
  start: columns[from] ?? 0,
  end: columns[to] ?? 0,
})

/** The texts of a line between gaps of two or more blanks. */
export const lineOf = (strip: Strip, y: number, width: CharacterWidth): Line => {
  const raw = strip.raw ?? strip.filled[0]?.text ?? ''
  const columns = columnsOfText(raw, width)
  const segments: Segment[] = []
  let from = 0
  const add = (start: number, end: number): void => {
    const text = raw.slice(start, end)
    const lead = text.length - text.trimStart().length
    const tail = text.trimEnd().length
    if (tail > lead) segments.push(segmentOf(strip, raw, columns, start + lead, start + tail))
  }
  for (const match of raw.matchAll(gap)) {
    add(from, match.index)
    from = match.index + match[0].length
  }
  add(from, raw.length)
  return { strip, segments, y }
}

/** The texts of a line cut at columns: where a gap was too narrow to be seen as one. */
export const cutAt = (line: Line, cuts: readonly number[], width: CharacterWidth): Line => {
  const raw = line.strip.raw ?? ''
  const columns = columnsOfText(raw, width)
  const segments = line.segments.flatMap((segment): readonly Segment[] => {
    const inside = cuts.filter((cut) => cut > segment.start && cut < segment.end)
    if (inside.length === 0) return [segment]
    const base = line.strip.place.start ?? 0
    const from = (segment.cell.place.start ?? base) - base
    const to = (segment.cell.place.end ?? base) - base
    const ends = inside.flatMap((cut) => {
      const at = columns.findIndex((column, i) => i > from && column >= cut)
      return at > from && at < to && /\s/.test(raw[at - 1] ?? '') ? [at] : []
    })
    return [from, ...ends].flatMap((start, i) => {
      const end = ends[i] ?? to
      const text = raw.slice(start, end)
      const lead = text.length - text.trimStart().length
      const tail = text.trimEnd().length
      return tail > lead ? [segmentOf(line.strip, raw, columns, start + lead, start + tail)] : []
    })
  })
  return { ...line, segments }
}

/** Texts of one cell that stand in several lines. */
export const joinedSegments = (segments: readonly Segment[]): Cell | undefined => {
  const [first, ...rest] = segments
  if (!first) return undefined
  let text = first.cell.text
  for (const { cell } of rest) {
    const paragraph = /[。；;！]$/.test(text) && /^\d{1,2}[.、]/.test(cell.text) ? '\n' : ''
    text += (/[A-Za-z,]$/.test(text) && /^[A-Za-z]/.test(cell.text) ? ' ' : paragraph) + cell.text
  }
  const last = rest.at(-1)?.cell.place
  const endLine = last?.endLine ?? last?.line
  if (endLine === undefined) return first.cell
  const { end: _end, ...place } = first.cell.place
  return { ...first.cell, text, place: { ...place, endLine } }
}
