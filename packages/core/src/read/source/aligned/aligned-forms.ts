import { type CharacterWidth, characterWidths } from '../../../blocks/display-width.ts'
import { append } from '../../../form/append.ts'
import { level1Code, level2Code } from '../../../form/levels.ts'
import { isLineAroundForm } from '../../words/is-line-around-form.ts'
import { bare, isFormTitle, isPeriodLine, isTotalLabel, unitLine } from '../../words/vocabulary.ts'
import type { Vocabulary } from '../../words/vocabulary-of.ts'
import { inColumn, rowStrip } from '../in-turn/item.ts'
import type { Strip } from '../strip.ts'
import { bodyRows } from './body.ts'
import { headRows } from './head.ts'
import { type AlignedHeader, alignedHeader } from './header.ts'
import { layColumns } from './lay-columns.ts'
import { type Line, lineOf } from './line.ts'

const linesOf = (strips: readonly Strip[], width: CharacterWidth): readonly Line[] => {
  let y = 0
  return strips.map((strip) => {
    y += 1 + strip.gap
    return lineOf(strip, y, width)
  })
}

const textOf = (strip: Strip | undefined): string => strip?.filled[0]?.text ?? ''
const hasGaps = (strip: Strip | undefined): boolean =>
  strip?.kind === 'text' && /\S[ \u00a0]{2,}\S|\S\u3000+\S/.test(strip.raw ?? '')

/** Prose begins at the left edge, fills its line and has no gaps. */
const isProse = (strip: Strip): boolean => {
  const raw = strip.raw ?? textOf(strip)
  const indent = raw.length - raw.trimStart().length
  return indent <= 4 && raw.trim().length > 30 && !hasGaps(strip)
}

const endsBody = (strip: Strip): boolean => {
  const text = textOf(strip)
  return (
    strip.kind !== 'text' ||
    isLineAroundForm(text) ||
    isProse(strip) ||
    /^(注|备注|说明|填表人|填报人|单位负责人|联系人)\s*[:：]/.test(text) ||
    /^(专项|项目|部门|单位|政策)(名称|编码)(\s|$)/.test(text) ||
    /^([一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])/.test(text)
  )
}

/** How far the texts of lines are from beginning where others do: under the right way of counting, columns are straight. */
const raggedness = (strips: readonly Strip[], width: CharacterWidth): number => {
  const starts = new Map<number, number>()
  for (const { segments } of linesOf(strips, width))
    for (const { start } of segments) starts.set(start, (starts.get(start) ?? 0) + 1)
  return [...starts.values()].filter((count) => count === 1).length
}

const widthOf = (strips: readonly Strip[]): CharacterWidth => {
  const [one, two] = characterWidths
  return raggedness(strips, two) < raggedness(strips, one) ? two : one
}

const headFrom = (strips: readonly Strip[], from: number, to: number, words: Vocabulary): number => {
  let begin = to
  for (let i = to - 1; i >= from && i >= to - 60; i--) {
    const strip = strips[i]
    if (strip?.kind !== 'text' || isFormTitle(textOf(strip)) || /^附\s*[件表]/.test(textOf(strip))) break
    const { segments } = lineOf(strip, 0, characterWidths[0])
    if (segments.some(({ cell }) => words.role(cell.text) !== undefined)) begin = i
    else if (isProse(strip)) break
  }
  // The first line of a wrapped value may stand above its label.
  const above = strips[begin - 1]
  const text = textOf(above)
  const isOwn = isPeriodLine(text) || isFormTitle(text) || unitLine(text) !== undefined
  const lifts = begin > from && above?.kind === 'text' && strips[begin]?.gap === 0 && /^\s{6,}/.test(above.raw ?? '')
  return lifts && !isOwn ? begin - 1 : begin
}

const isTotals = (line: Line): boolean => isTotalLabel(line.segments[0]?.cell.text ?? '')

/** So many rows without a name or a value are no rows: the columns were not understood. */
const isRagged = (rows: readonly Strip[], { columns }: AlignedHeader): boolean => {
  const needed = columns.flatMap(({ name }, i) => (name === 'name' || name === 'target' ? [i + 1] : []))
  const isWrong = ({ filled }: Strip): boolean => needed.some((at) => !filled.some(({ column }) => column === at))
  return rows.length >= 3 && rows.filter(isWrong).length > 0.3 * rows.length
}

interface Table {
  readonly header: AlignedHeader
  readonly begin: number
  readonly end: number
}

/** Up to where a table may go whose header stands in a line. */
type Limit = (at: number) => number

/** The table whose header stands in the line at an index: from its header's first line to behind its last. */
const tableAt = (
  strips: readonly Strip[],
  at: number,
  from: number,
  limit: Limit,
  width: CharacterWidth,
): Table | undefined => {
  if (!hasGaps(strips[at])) return undefined
  const first = Math.max(from, at - 1)
  const header = alignedHeader(linesOf(strips.slice(first, at + 3), width), at - first)
  if (!header) return undefined
  const to = limit(at)
  let end = at + header.below + 1
  while (end < to && !endsBody(strips[end] as Strip)) end++
  return { header, begin: at - header.above, end }
}

const headerText = (strip: Strip | undefined): string => bare(textOf(strip))

/** Where the header of a line stands again, or the end. */
const nextSame = (strips: readonly Strip[], at: number): number => {
  const own = headerText(strips[at])
  const next = strips.findIndex((strip, i) => i > at && headerText(strip) === own)
  return next < 0 ? strips.length : next
}

const [narrow] = characterWidths

/**
 * Makes rows of forms that are set in columns by blanks, as pdftotext -layout and the like print them: cells by where they
 * stand in their line, wrapped lines joined, labels of merged cells put beside the first of their rows.
 */
export const alignedForms = (strips: readonly Strip[], words: Vocabulary): readonly Strip[] => {
  const out: Strip[] = []
  let done = 0
  // Within a table that was not understood, each header stands for its own rows: tried to the end of the table again and
  // again, a long file of such headers would take hours.
  let failed = 0
  const limit: Limit = (at) => (at < failed ? nextSame(strips, at) : strips.length)
  strips.forEach((strip, i) => {
    if (i < done) return
    const rough = tableAt(strips, i, done, limit, narrow)
    if (!rough) return
    const width = widthOf(strips.slice(rough.begin, rough.end))
    const { header, begin, end } = tableAt(strips, i, done, limit, width) ?? rough
    const below = linesOf(strips.slice(i + header.below + 1, end), width)
    // The header again, on a new page, is no row.
    const isAgain = (line: Line): boolean => headerText(line.strip) === headerText(strip)
    const again = below.filter(isAgain)
    const totals = below.filter(isTotals)
    const lines = below.filter((line) => !isAgain(line) && !isTotals(line))
    const { placed, spans } = layColumns(header.spans, header.columns, lines)
    const rows = bodyRows(lines, header.columns, placed)
    const isTable = rows.some(({ filled }) =>
      filled.some(({ text }) => level1Code(text) !== undefined || level2Code(text) !== undefined),
    )
    if (!isTable || isRagged(rows, header)) {
      failed = Math.max(failed, end)
      return
    }
    const head = headFrom(strips, done, begin, words)
    append(out, strips.slice(done, head))
    append(out, headRows(linesOf(strips.slice(head, begin), width), words))
    out.push(rowStrip(header.cells, 0), ...rows)
    for (const { segments } of totals)
      out.push(
        rowStrip(
          segments.map((segment, k) =>
            inColumn(segment.cell, k === 0 ? 1 : 1 + spans.findLastIndex(({ start }) => start <= segment.end)),
          ),
          0,
        ),
      )
    append(
      out,
      again.map(({ segments }) =>
        rowStrip(
          segments.map(({ cell }, k) => inColumn(cell, k + 1)),
          0,
        ),
      ),
    )
    done = end
  })
  append(out, strips.slice(done))
  return out
}
