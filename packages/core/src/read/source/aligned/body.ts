import { level1Code, level2Code } from '../../../form/levels.ts'
import { factsOf } from '../../table/cell-facts.ts'
import type { Column } from '../../table/columns.ts'
import { blankBeside, inColumn, rowStrip } from '../in-turn/item.ts'
import { kindOf } from '../in-turn/suits.ts'
import type { Cell, Strip } from '../strip.ts'
import { labelBlocks } from './label-blocks.ts'
import type { Placed, Span } from './lay-columns.ts'
import { joinedSegments, type Line } from './line.ts'

interface Row {
  readonly parts: Placed[]
  top: number
  bottom: number
}

/** What a table's columns are for, when its lines are told apart. */
interface Roles {
  readonly levels: ReadonlySet<number>
  readonly name: number
  readonly target: number
  readonly numbers: ReadonlySet<number>
  readonly spans: readonly Span[]
}

const isCode = (text: string): boolean => level1Code(text) !== undefined || level2Code(text) !== undefined
const isMeasured = (text: string): boolean => factsOf(text).measured === 'sure'

const textIn = (parts: readonly Placed[], column: number): string =>
  parts.flatMap((part) => (part.column === column ? [part.cell.text] : [])).join('')

/** Whether the text of a column has come to the end of its line: only then does it go on in the next. */
const isFull = ({ parts }: Row, column: number, spans: readonly Span[]): boolean => {
  const last = parts.findLast((part) => part.column === column)
  const span = spans[column]
  return last !== undefined && span !== undefined && last.end >= span.end - 2.5
}

/** Whether a line goes on with the row above it. */
const goesOn = (row: Row, parts: readonly Placed[], gap: number, { name, target, numbers, spans }: Roles): boolean => {
  const has = (column: number): boolean => parts.some((part) => part.column === column)
  const known = (column: number): boolean => row.parts.some((part) => part.column === column)
  const isOpen = (column: number): boolean => !has(column) || isFull(row, column, spans)
  const ready = known(name) && known(target)
  if (gap > 0 && ready) return false
  const fits = (column: number): boolean => !known(column) || isOpen(column)
  if ([...numbers].some((column) => has(column) && known(column))) return false
  if ([...numbers].some(has)) return fits(name) && fits(target)
  if (has(target) && known(target)) {
    const isNew = isMeasured(textIn(parts, target)) && isMeasured(textIn(row.parts, target))
    return !isNew && isOpen(target) && fits(name)
  }
  if (has(target)) return fits(name)
  return has(name) ? fits(name) : true
}

const rowsOf = (lines: readonly Line[], placed: ReadonlyMap<Line, readonly Placed[]>, roles: Roles): readonly Row[] => {
  const rows: Row[] = []
  let gap = 0
  for (const line of lines) {
    gap += line.strip.gap
    const parts = (placed.get(line) ?? []).filter(({ column }) => !roles.levels.has(column))
    if (parts.length === 0) continue
    const last = rows.at(-1)
    if (last && goesOn(last, parts, gap, roles)) {
      last.parts.push(...parts)
      last.bottom = line.y
    } else rows.push({ parts: [...parts], top: line.y, bottom: line.y })
    gap = 0
  }
  return rows
}

interface Label {
  readonly cell: Cell
  readonly top: number
  readonly y: number
}

/** The labels of one column of levels; one that is wrapped stands in lines below each other. */
const labelsOf = (parts: readonly Placed[]): readonly Label[] => {
  const runs: Placed[][] = []
  for (const part of parts) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const text = run?.map(({ cell }) => cell.text).join('') ?? ''
    const isClose = last !== undefined && part.y - last.y <= 1
    const isSame = last !== undefined && part.y === last.y
    const isRest = /^([(（]|标$|指标)/.test(part.cell.text)
    if (run && (isSame || (isClose && (isRest || (!isCode(text) && !isCode(part.cell.text)))))) run.push(part)
    else runs.push([part])
  }
  return runs.flatMap((run) => {
    const cell = joinedSegments(run)
    const [top, bottom] = [run[0]?.y ?? 0, run.at(-1)?.y ?? 0]
    return cell ? [{ cell, top, y: (top + bottom) / 2 }] : []
  })
}

/** The rows of an indicator table that is set in columns by blanks: wrapped cells joined, merged labels at their first row. */
export const bodyRows = (
  lines: readonly Line[],
  columns: readonly Column[],
  placed: ReadonlyMap<Line, readonly Placed[]>,
  spans: readonly Span[],
): readonly Strip[] => {
  const indexes = (kinds: readonly string[]): ReadonlySet<number> =>
    new Set(columns.flatMap((column, i) => (kinds.includes(kindOf(column.name)) ? [i] : [])))
  const levels = indexes(['side', 'level1', 'level2'])
  const name = columns.findIndex((column) => column.name === 'name')
  const target = columns.findIndex((column) => column.name === 'target')
  const rows = rowsOf(lines, placed, { levels, name, target, numbers: indexes(['number']), spans })
  const all = lines.flatMap((line) => placed.get(line) ?? [])
  const labels = [...levels].map((level) => labelsOf(all.filter(({ column }) => column === level)))
  const starts = labelBlocks(labels, rows)
  const labelAt = new Map<string, Cell>()
  for (const [n, level] of [...levels].entries())
    labels[n]?.forEach(({ cell }, k) => {
      const key = `${starts[n]?.[k] ?? 0}/${level}`
      const known = labelAt.get(key)
      labelAt.set(key, known ? { ...known, text: known.text + cell.text } : cell)
    })
  return rows.map((row, r) => {
    const cells = columns.map((_, c): Cell | undefined =>
      levels.has(c) ? labelAt.get(`${r}/${c}`) : joinedSegments(row.parts.filter(({ column }) => column === c)),
    )
    const first = cells.find((cell) => cell !== undefined)
    return rowStrip(
      cells.flatMap((cell, c) => (cell ? [inColumn(cell, c + 1)] : first ? [blankBeside(first, c + 1)] : [])),
      0,
    )
  })
}
