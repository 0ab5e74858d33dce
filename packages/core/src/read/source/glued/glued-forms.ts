import { append } from '../../../form/append.ts'
import type { Skipped } from '../../../form/disclosure.ts'
import type { Place } from '../../../form/place.ts'
import { type Column, columnsOf } from '../../table/columns.ts'
import { isLineAroundForm } from '../../words/is-line-around-form.ts'
import { columnName, isFormTitle, isPeriodLine, isSideLabel, unitLine } from '../../words/vocabulary.ts'
import type { Vocabulary } from '../../words/vocabulary-of.ts'
import { partOf } from '../cells.ts'
import {
  cellsInTurn,
  endsTable,
  namesForm,
  notUnderstood,
  type Reordered,
  tableInTurn,
} from '../in-turn/cells-in-turn.ts'
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

/** A table parted again, and what stands behind it. */
interface PartedTable {
  readonly rows: readonly Strip[]
  readonly isLost: boolean
  readonly unsure: readonly Skipped[]
  readonly given: readonly Skipped[]
  readonly behind: (words: Vocabulary) => Reordered
}

const lineStrip = (cell: Cell): Strip => ({ ...rowStrip([cell], 1), kind: 'text' })

/** Cells between which nothing stands. `numbers`: columns of plain numbers behind the values. */
const gluedTable = (lines: readonly Cell[], columns: readonly Column[], numbers: number): PartedTable => {
  const { table, behind } = cutAtEnd(lines)
  const items = table.flatMap((cell) => gluedCells(cell, numbers)).map(({ cell }): Item => ({ cell, blanks: 0 }))
  const body = withoutUnsure(rowsInTurn(items, columns), columns)
  const next = (words: Vocabulary): Reordered => gluedForms(behind.map(lineStrip), words)
  if (body.isLost)
    return { rows: [], isLost: true, unsure: [], given: table.map(lineStrip).map(notUnderstood), behind: next }
  return {
    given: [],
    rows: [...body.rows, ...body.leftover.map(lineStrip)],
    isLost: body.isLost,
    unsure: body.unsure.map(notUnderstood),
    behind: next,
  }
}

/** The cells of a head between which single blanks stand: from its first label on, behind title, year and unit. */
const spacedHead = (line: Cell, words: Vocabulary): ReturnType<typeof gluedHead> => {
  const items = spacedCells([line])
  const from = items.findIndex(({ cell }) => words.role(cell.text) !== undefined)
  const around = items.slice(0, from < 0 ? items.length : from)
  if (!around.every(({ cell }) => isLineAroundForm(cell.text))) return gluedHead(line, words)
  return { lines: around.map(({ cell }) => lineStrip(cell)), items: items.slice(around.length) }
}

/** Cells between which single blanks stand, whatever lines they make up. */
const spacedTable = (lines: readonly Cell[], columns: readonly Column[], words: Vocabulary): PartedTable => {
  const items = new Map(spacedCells(lines).map((item) => [item.cell, item]))
  const strips = [...items.keys()].map(lineStrip)
  const itemsFrom = (some: readonly Strip[]): readonly Item[] =>
    some.flatMap(({ filled }) => filled.flatMap((cell) => items.get(cell) ?? []))
  const { end, ...table } = tableInTurn(strips, 0, { columns }, words, itemsFrom)
  return { ...table, behind: () => cellsInTurn(strips.slice(end), words) }
}

/** Parts the cells of forms again whose text has lost everything between them: "产出指标数量指标培训场次≥12场质量指标…". */
export const gluedForms = (strips: readonly Strip[], words: Vocabulary): Reordered => {
  const out: Strip[] = []
  const lost: Place[] = []
  const unsure: Skipped[] = []
  const given: Skipped[] = []
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
    const isSpaced = /\s/.test(line.text.slice(header.start, header.end).trim())
    const heads = headLines.map((cell) => (isSpaced ? spacedHead(cell, words) : gluedHead(cell, words)))
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
    const lines = [
      partOf(line, header.end, line.text.length),
      ...strips.slice(i + 1, end).flatMap(({ filled }) => filled),
    ].filter(({ text }) => text !== '')
    const table = isSpaced
      ? spacedTable(lines, columns, words)
      : gluedTable(lines, columns, columns.filter(({ name }) => name === 'weight' || name === 'score').length)
    if (table.isLost) lost.push(line.place)
    const head = headInTurn(
      heads.flatMap(({ items: cells }) => cells),
      words,
    )
    if (table.rows.length === 0 && !(table.isLost && namesForm(head, words))) return
    append(out, strips.slice(done, begin))
    append(
      out,
      heads.flatMap(({ lines }) => lines),
    )
    append(out, head)
    out.push(rowStrip(own, 0), ...table.rows)
    append(unsure, table.unsure)
    append(given, table.given)
    // Behind the end of the table another form may begin, in the same line.
    const next = table.behind(words)
    append(out, next.strips)
    append(lost, next.lost)
    append(unsure, next.unsure)
    append(given, next.given)
    done = end
  })
  append(out, strips.slice(done))
  return { strips: out, lost, unsure, given }
}
