import { level1Code, level2Code } from '../../../form/levels.ts'
import type { Column } from '../../table/columns.ts'
import { blankBeside, inColumn, rowStrip } from '../in-turn/item.ts'
import type { Cell, Strip } from '../strip.ts'
import { type Span, spanAt } from './gutters.ts'
import { labelBlocks } from './label-blocks.ts'
import { joinedSegments, type Line, type Segment } from './line.ts'

interface Placed extends Segment {
  readonly column: number
  readonly y: number
}

interface Row {
  readonly parts: Placed[]
  top: number
  bottom: number
}

const isLevel = ({ name }: Column): boolean => name === 'side' || name === 'level1' || name === 'level2'
const isCode = (text: string): boolean => level1Code(text) !== undefined || level2Code(text) !== undefined

/** Lines that no blank line parts. */
const groupsOf = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const groups: Line[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last && line.strip.gap === 0) last.push(line)
    else groups.push([line])
  }
  return groups
}

/** The rows of a group of lines: each line with a name and a value begins one; other lines go on with the nearest. */
const rowsOf = (
  lines: readonly (readonly Placed[])[],
  names: ReadonlySet<number>,
  values: ReadonlySet<number>,
): readonly Row[] => {
  const content = lines.map((parts) =>
    parts.filter(({ column }) => names.has(column) || values.has(column) || column > 0),
  )
  const has = (parts: readonly Placed[], columns: ReadonlySet<number>): boolean =>
    parts.some(({ column }) => columns.has(column))
  const anchors = content.flatMap((parts, i) => (has(parts, names) && has(parts, values) ? [i] : []))
  const begin = anchors.length > 0 ? anchors : content.flatMap((parts, i) => (parts.length > 0 ? [i] : [])).slice(0, 1)
  const rows = begin.map((i): Row => {
    const y = content[i]?.[0]?.y ?? 0
    return { parts: [], top: y, bottom: y }
  })
  content.forEach((parts, i) => {
    const before = begin.findLastIndex((at) => at <= i)
    const behind = begin.findIndex((at) => at > i)
    // A line above the first anchor belongs to it; one between two anchors to the one above.
    const row = rows[before >= 0 ? before : behind]
    if (!row || parts.length === 0) return
    row.parts.push(...parts)
    const y = parts[0]?.y ?? row.top
    row.top = Math.min(row.top, y)
    row.bottom = Math.max(row.bottom, y)
  })
  return rows
}

/** The labels of one column of levels; one that is wrapped stands in lines below each other. */
const labelsOf = (parts: readonly Placed[]): readonly { readonly cell: Cell; readonly y: number }[] => {
  const runs: Placed[][] = []
  for (const part of parts) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const text = run?.map(({ cell }) => cell.text).join('') ?? ''
    const goesOn = run && last && part.y - last.y <= 1 && !isCode(text) && !isCode(part.cell.text)
    const isRest = run && last && part.y - last.y <= 1 && /^([(（]|标|指标)/.test(part.cell.text)
    if (goesOn || isRest) run.push(part)
    else runs.push([part])
  }
  return runs.flatMap((run) => {
    const cell = joinedSegments(run)
    return cell ? [{ cell, y: ((run[0]?.y ?? 0) + (run.at(-1)?.y ?? 0)) / 2 }] : []
  })
}

/** The rows of an indicator table that is set in columns by blanks: wrapped cells joined, merged labels at their first row. */
export const bodyRows = (
  lines: readonly Line[],
  columns: readonly Column[],
  spans: readonly Span[],
): readonly Strip[] => {
  const indexes = (test: (column: Column) => boolean): ReadonlySet<number> =>
    new Set(columns.flatMap((column, i) => (test(column) ? [i] : [])))
  const levels = indexes(isLevel)
  const names = indexes(({ name }) => name === 'name' || name === 'level3')
  const values = indexes(({ name }) => name === 'target' || name === 'actual' || name === 'weight')
  const placed = lines.map((line) =>
    line.segments.map((segment): Placed => ({ ...segment, column: spanAt(spans, segment), y: line.y })),
  )
  const byLine = new Map(lines.map((line, i) => [line, placed[i] ?? []]))
  const rows = groupsOf(lines).flatMap((group) =>
    rowsOf(
      group.map((line) => (byLine.get(line) ?? []).filter(({ column }) => !levels.has(column))),
      names,
      values,
    ),
  )
  const filled = rows.filter(({ parts }) => parts.length > 0)
  const labelAt = new Map<string, Cell>()
  const labels = [...levels].map((level) => labelsOf(placed.flat().filter(({ column }) => column === level)))
  const starts = labelBlocks(labels, filled)
  for (const [n, level] of [...levels].entries())
    labels[n]?.forEach(({ cell }, k) => {
      const key = `${starts[n]?.[k] ?? 0}/${level}`
      const known = labelAt.get(key)
      labelAt.set(key, known ? { ...known, text: known.text + cell.text } : cell)
    })
  return filled.map((row, r) => {
    const cells = columns.map((_, c): Cell | undefined => {
      if (levels.has(c)) return labelAt.get(`${r}/${c}`)
      return joinedSegments(row.parts.filter(({ column }) => column === c))
    })
    const first = cells.find((cell) => cell !== undefined)
    return rowStrip(
      cells.flatMap((cell, c) => (cell ? [inColumn(cell, c + 1)] : first ? [blankBeside(first, c + 1)] : [])),
      0,
    )
  })
}
