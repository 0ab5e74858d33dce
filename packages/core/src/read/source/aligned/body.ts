import { characterWidths, columnsOfText } from '../../../blocks/display-width.ts'
import { level1Code, level2Code } from '../../../form/levels.ts'
import { factsOf } from '../../table/cell-facts.ts'
import type { Column } from '../../table/columns.ts'
import { blankBeside, inColumn, rowStrip } from '../in-turn/item.ts'
import { kindOf } from '../in-turn/suits.ts'
import type { Cell, Strip } from '../strip.ts'
import { labelBlocks } from './label-blocks.ts'
import type { Placed } from './lay-columns.ts'
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
  /** How wide the widest text of each column is. */
  readonly widths: readonly number[]
}

const [, wide] = characterWidths
const isCode = (text: string): boolean => level1Code(text) !== undefined || level2Code(text) !== undefined
const isMeasured = (text: string): boolean => factsOf(text).measured === 'sure'

const textIn = (parts: readonly Placed[], column: number): string =>
  parts.flatMap((part) => (part.column === column ? [part.cell.text] : [])).join('')

/** How much room the texts of a column take in a line. */
const widthIn = (parts: readonly Placed[], column: number, y: number): number =>
  parts.reduce(
    (sum, part) =>
      part.column === column && part.y === y ? sum + (columnsOfText(part.cell.text, wide).at(-1) ?? 0) : sum,
    0,
  )

/** Whether the text of a column has come to the end of its line: only then does it go on in the next. */
const isFull = ({ parts }: Row, column: number, widths: readonly number[]): boolean => {
  const last = parts.findLast((part) => part.column === column)
  return last !== undefined && widthIn(parts, column, last.y) >= (widths[column] ?? 0) - 2
}

/** Whether a line goes on with the row above it. */
const goesOn = (row: Row, parts: readonly Placed[], gap: number, { name, target, numbers, widths }: Roles): boolean => {
  const has = (column: number): boolean => parts.some((part) => part.column === column)
  const known = (column: number): boolean => row.parts.some((part) => part.column === column)
  const isOpen = (column: number): boolean => !has(column) || isFull(row, column, widths)
  const ready = known(name) && known(target)
  if (gap > 0 && ready) return false
  const fits = (column: number): boolean => !known(column) || isOpen(column)
  if ([...numbers].some((column) => has(column) && known(column))) return false
  if ([...numbers].some(has)) return fits(name) && fits(target)
  if (has(target) && known(target)) {
    return !isMeasured(textIn(parts, target)) && isOpen(target) && fits(name)
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

const longest = 5

/** How many texts from an index on are one label: as many as make one together, none of them one by itself but the first. */
const labelLength = (parts: readonly Placed[], at: number): number => {
  let length = 1
  let text = parts[at]?.cell.text ?? ''
  for (let k = 1; k < longest; k++) {
    const [above, part] = [parts[at + k - 1], parts[at + k]]
    if (!above || !part || part.y - above.y > 1) break
    text += part.cell.text
    if (part.y === above.y) length = k + 1
    else if (isCode(part.cell.text) && isCode(parts[at]?.cell.text ?? '')) break
    else if (isCode(text)) length = k + 1
  }
  return length
}

/** The labels of one column of levels; one that is wrapped stands in lines below each other. */
const labelsOf = (parts: readonly Placed[]): readonly Label[] => {
  const labels: Label[] = []
  for (let i = 0; i < parts.length; ) {
    const run = parts.slice(i, i + labelLength(parts, i))
    const cell = joinedSegments(run)
    const [top, bottom] = [run[0]?.y ?? 0, run.at(-1)?.y ?? 0]
    if (cell) labels.push({ cell, top, y: (top + bottom) / 2 })
    i += Math.max(1, run.length)
  }
  return labels
}

/** The rows of an indicator table that is set in columns by blanks: wrapped cells joined, merged labels at their first row. */
export const bodyRows = (
  lines: readonly Line[],
  columns: readonly Column[],
  placed: ReadonlyMap<Line, readonly Placed[]>,
): readonly Strip[] => {
  const indexes = (kinds: readonly string[]): ReadonlySet<number> =>
    new Set(columns.flatMap((column, i) => (kinds.includes(kindOf(column.name)) ? [i] : [])))
  const levels = indexes(['side', 'level1', 'level2'])
  const name = columns.findIndex((column) => column.name === 'name')
  const target = columns.findIndex((column) => column.name === 'target')
  const widths = columns.map((_, column) =>
    Math.max(0, ...lines.map((line) => widthIn(placed.get(line) ?? [], column, line.y))),
  )
  const rows = rowsOf(lines, placed, { levels, name, target, numbers: indexes(['number']), widths })
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
