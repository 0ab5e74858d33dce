import { type CharacterWidth, columnsOfText } from '../../../blocks/display-width.ts'
import type { Cell, Strip } from '../strip.ts'

/** A run of text in a line, and the columns of a fixed-width font that it takes: `end` is exclusive. */
export interface Segment {
  readonly cell: Cell
  readonly start: number
  readonly end: number
  /** Number of its line within the text, blank lines counted, so that distances can be compared. */
  readonly y: number
}

/** A line of a text that is set in columns by blanks. */
export interface Line {
  readonly strip: Strip
  /** Its texts between gaps of two or more blanks. */
  readonly segments: readonly Segment[]
  /** Its texts between any blanks. */
  readonly words: readonly Segment[]
  readonly y: number
}

const gap = /[ \u00a0]{2,}|[\u3000\t]+[ \u3000\t]*|[ ]+[\u3000\t]+/g
const blank = /[ \u00a0\u3000\t]+/g

/** The texts of a line with their columns. */
export const lineOf = (strip: Strip, y: number, width: CharacterWidth): Line => {
  const raw = strip.raw ?? strip.filled[0]?.text ?? ''
  const columns = columnsOfText(raw, width)
  const base = strip.place.start ?? 0
  const parted = (by: RegExp): readonly Segment[] => {
    const segments: Segment[] = []
    let from = 0
    const add = (start: number, end: number): void => {
      const text = raw.slice(start, end)
      const lead = start + text.length - text.trimStart().length
      const tail = start + text.trimEnd().length
      if (tail <= lead) return
      const place = { ...strip.place, start: base + lead, end: base + tail }
      const cell: Cell = { text: raw.slice(lead, tail), column: 1, colspan: 1, rowspan: 1, place }
      segments.push({ cell, start: columns[lead] ?? 0, end: columns[tail] ?? 0, y })
    }
    for (const match of raw.matchAll(by)) {
      add(from, match.index)
      from = match.index + match[0].length
    }
    add(from, raw.length)
    return segments
  }
  return { strip, segments: parted(gap), words: parted(blank), y }
}

/** Texts of one cell in the order in which they are read: in a line with their blank between them, line below line. */
export const joinedSegments = (segments: readonly Segment[]): Cell | undefined => {
  const [first, ...rest] = segments
  if (!first) return undefined
  let text = first.cell.text
  let above = first
  for (const segment of rest) {
    const paragraph = /[。；;！]$/.test(text) && /^\d{1,2}[.、]/.test(segment.cell.text) ? '\n' : ''
    const isWord = /[A-Za-z,]$/.test(text) && /^[A-Za-z]/.test(segment.cell.text)
    text += (segment.y === above.y || isWord ? ' ' : paragraph) + segment.cell.text
    above = segment
  }
  const last = rest.at(-1)?.cell.place
  if (!last) return first.cell
  const { end: _end, ...place } = first.cell.place
  const endLine = last.endLine ?? last.line
  const isOneLine = endLine === place.line
  return {
    ...first.cell,
    text,
    place: isOneLine
      ? { ...place, ...(last.end !== undefined && { end: last.end }) }
      : { ...place, ...(endLine !== undefined && { endLine }) },
  }
}
