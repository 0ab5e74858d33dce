import { append } from '../../../form/append.ts'
import type { Skipped } from '../../../form/disclosure.ts'
import type { Place } from '../../../form/place.ts'
import { columnsOf } from '../../table/columns.ts'
import { columnName, isFormTitle, isPeriodLine, isSideLabel, unitLine } from '../../words/vocabulary.ts'
import type { Vocabulary } from '../../words/vocabulary-of.ts'
import { partOf } from '../cells.ts'
import { endsTable, type Reordered } from '../in-turn/cells-in-turn.ts'
import { headInTurn } from '../in-turn/head-in-turn.ts'
import { type Item, inColumn, rowStrip } from '../in-turn/item.ts'
import { rowsInTurn } from '../in-turn/rows-in-turn.ts'
import type { Cell, Strip } from '../strip.ts'
import { gluedCells } from './glued-cells.ts'
import { cutAtEnd } from './glued-end.ts'
import { gluedHead } from './glued-head.ts'
import { spacedCells } from './spaced-cells.ts'
import { withoutUnsure } from './unsure-rows.ts'

/** The column labels that stand glued together from an offset on. */
const labelsFrom = (text: string, at: number): readonly (readonly [start: number, end: number])[] => {
  const found: (readonly [number, number])[] = []
  for (let from = at; from < text.length; ) {
    const lengths = Array.from({ length: 15 }, (_, i) => 16 - i)
    const isLabel = (n: number): boolean => {
      const label = text.slice(from, from + n)
      const [first = ''] = label.split(/\s/)
      return columnName(label) !== undefined && (first === label || columnName(first) === undefined)
    }
    const length = lengths.find((n) => from + n <= text.length && isLabel(n))
    if (length === undefined) break
    found.push([from, from + length])
    from += length + (/^\s+/.exec(text.slice(from + length))?.[0].length ?? 0)
  }
  return found
}

/** The header of an indicator table whose labels stand glued together within a line. */
const headerIn = (
  line: Cell,
): { readonly cells: readonly Cell[]; readonly start: number; readonly end: number } | undefined => {
  for (const { index } of line.text.matchAll(/[一二三123]\s*级|指标名称/g)) {
    const labels = labelsFrom(line.text, index)
    const end = labels.at(-1)?.[1]
    if (labels.length < 3 || end === undefined) continue
    const cells = labels.map(([from, to], i) => inColumn(partOf(line, from, to), i + 1))
    if (!columnsOf(rowStrip(cells, 0))) continue
    // "绩效指标" in front of it is the label beside the table.
    const side = /(?:年度)?(?:绩效)?指标\s*$/.exec(line.text.slice(0, index))
    const start = side && isSideLabel(side[0]) ? side.index : index
    return { cells, start, end }
  }
  return undefined
}

const isHeadLine = (strip: Strip | undefined): strip is Strip =>
  strip?.kind === 'text' &&
  !isFormTitle(strip.filled[0]?.text ?? '') &&
  !/^附\s*[件表]/.test(strip.filled[0]?.text ?? '')

/** Lines above the header that belong to the form: below its title, else from the first one that begins with a label. */
const headFrom = (strips: readonly Strip[], from: number, to: number, words: Vocabulary): number => {
  let begin = to
  for (let i = to - 1; i >= from && i >= to - 20; i--) {
    const strip = strips[i]
    if (!isHeadLine(strip)) break
    const text = strip.filled[0]?.text ?? ''
    if (isPeriodLine(text) || unitLine(text) !== undefined) break
    const [cell] = strip.filled
    if (
      cell &&
      gluedHead(cell, words).items.some(({ cell: { text: label } }, k) => k === 0 && words.role(label) !== undefined)
    )
      begin = i
  }
  return begin
}

/** Forms parted again, and the rows of them that cannot be told. */
interface Parted extends Reordered {
  readonly unsure: readonly Skipped[]
}

const notUnderstood = ({ filled, place }: Strip): Skipped => ({
  raw: filled.map(({ text }) => text).join('\t'),
  place,
  why: 'not-understood',
})

/** Parts the cells of forms again whose text has lost everything between them: "产出指标数量指标培训场次≥12场质量指标…". */
export const gluedForms = (strips: readonly Strip[], words: Vocabulary): Parted => {
  const out: Strip[] = []
  const lost: Place[] = []
  const unsure: Skipped[] = []
  let done = 0
  strips.forEach((strip, i) => {
    const [line] = strip.filled
    if (i < done || strip.kind !== 'text' || !line || !/级\s*指标/.test(line.text)) return
    const header = headerIn(line)
    if (!header) return
    const begin = headFrom(strips, done, i, words)
    let end = i + 1
    while (end < strips.length && !endsTable(strips[end] as Strip, words)) end++
    const headLines = [...strips.slice(begin, i).flatMap(({ filled }) => filled), partOf(line, 0, header.start)].filter(
      ({ text }) => text !== '',
    )
    const heads = headLines.map((cell) => gluedHead(cell, words))
    const side = partOf(
      line,
      header.start,
      header.cells[0] ? line.text.indexOf(header.cells[0].text, header.start) : header.start,
    )
    const offset = side.text === '' ? 0 : 1
    const own = [
      ...(offset === 1 ? [inColumn(side, 1)] : []),
      ...header.cells.map((cell, k) => inColumn(cell, k + 1 + offset)),
    ]
    const columns = columnsOf(rowStrip(own, 0))
    if (!columns || columns.length !== own.length) return
    const numbers = columns.filter(({ name }) => name === 'weight' || name === 'score').length
    const lines = [
      partOf(line, header.end, line.text.length),
      ...strips.slice(i + 1, end).flatMap(({ filled }) => filled),
    ].filter(({ text }) => text !== '')
    const isSpaced = /\s/.test(line.text.slice(header.start, header.end).trim())
    const { table: rest, behind } = isSpaced ? { table: lines, behind: [] } : cutAtEnd(lines)
    const items = isSpaced
      ? spacedCells(rest)
      : rest.flatMap((cell) => gluedCells(cell, numbers)).map(({ cell }): Item => ({ cell, blanks: 0 }))
    const laid = rowsInTurn(items, columns)
    const body = isSpaced ? { ...laid, unsure: [] } : withoutUnsure(laid, columns)
    if (body.isLost) lost.push(line.place)
    if (body.rows.length === 0 || body.isLost) return
    append(out, strips.slice(done, begin))
    append(
      out,
      heads.flatMap(({ lines }) => lines),
    )
    append(
      out,
      headInTurn(
        heads.flatMap(({ items: cells }) => cells),
        words,
      ),
    )
    out.push(rowStrip(own, 0), ...body.rows)
    append(
      out,
      body.leftover.map((cell): Strip => ({ ...rowStrip([cell], 1), kind: 'text' })),
    )
    // Behind the end of the table another form may begin, in the same line.
    const next = gluedForms(
      behind.map((cell): Strip => ({ ...rowStrip([cell], 1), kind: 'text' })),
      words,
    )
    append(out, next.strips)
    append(lost, next.lost)
    append(unsure, [...body.unsure.map(notUnderstood), ...next.unsure])
    done = end
  })
  append(out, strips.slice(done))
  return { strips: out, lost, unsure }
}
