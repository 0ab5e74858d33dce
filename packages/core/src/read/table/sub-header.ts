import { level1Code, level2Code } from '../../form/levels.ts'
import { targetPart } from '../../form/split-target.ts'
import { textOf } from '../source/cells.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { bare, columnName } from '../words/vocabulary.ts'
import { factsOf } from './cell-facts.ts'
import type { Column } from './columns.ts'

const isLabelLike = ({ text }: Cell): boolean =>
  text.length <= 16 &&
  /\p{Script=Han}/u.test(text) &&
  !/[。；，√☑☐□]/.test(text) &&
  level1Code(text) === undefined &&
  level2Code(text) === undefined &&
  factsOf(text).measured !== 'sure'

const isPart = ({ text }: Cell): boolean => columnName(text) !== undefined || targetPart(text) !== undefined

/**
 * Whether the row right below a header row parts some of its columns: labels only, and none where levels and names stand
 * ("绩效指标值" over 指标性质 | 指标值 | 度量单位).
 */
export const isSubHeader = (strip: Strip, columns: readonly Column[]): boolean => {
  if (strip.filled.length < 2 || !strip.filled.every(isLabelLike)) return false
  if (strip.filled.filter(isPart).length >= 2) return true
  const names = columns.filter(({ name }) => name === 'level1' || name === 'level2' || name === 'name')
  const last = Math.max(0, ...names.map((column) => column.last))
  return strip.filled.every(({ column }) => column > last)
}

const isYears = (text: string): boolean => /^(年度|本年度?|当年|\d{4}年)/.test(bare(text))

/** The columns that one column's labels below part it into. */
const partsOf = (parent: Column, cells: readonly Cell[], used: ReadonlySet<Column['name']>): readonly Column[] => {
  const names = cells.map(({ text }) => columnName(text))
  // Of the values of several years or spans of time, the year's is the target.
  const year = cells.findIndex(({ text }, i) => names[i] === undefined && isYears(text))
  const heir =
    parent.name === 'extra' || names.includes(parent.name) ? -1 : parent.name === 'target' ? year : cells.length - 1
  return cells.map((cell, i): Column => {
    const own = names[i]
    const name = own !== undefined && (own === parent.name || !used.has(own)) ? own : i === heir ? parent.name : 'extra'
    const part = name === 'extra' ? targetPart(cell.text) : undefined
    const next = cells[i + 1]
    return {
      name,
      label: textOf(cell),
      first: cell.column,
      last: Math.max(cell.column, (next?.column ?? cell.column + 1) - 1),
      ...(part ? { part } : {}),
    }
  })
}

/** Header rows that lost their blanks stand to the left of what they head: the columns behind a parted one move on. */
const movedBehind = (columns: readonly Column[], at: number, end: number): readonly Column[] => {
  const next = columns[at + 1]
  const by = next && next.first <= end ? end + 1 - next.first : 0
  return columns.slice(at + 1).map((column) => ({ ...column, first: column.first + by, last: column.last + by }))
}

/** Labels side by side under a header row without any merged cell: it has lost its blanks, and they part its first. */
const isCompact = (columns: readonly Column[], cells: readonly Cell[]): boolean =>
  columns.every(({ first, last }) => last === first) &&
  cells.every((cell, i) => i === 0 || cell.column === (cells[i - 1]?.column ?? 0) + 1)

/** The columns of a table whose header has a second row. */
export const withSubHeader = (columns: readonly Column[], strip: Strip): readonly Column[] => {
  const groups = new Map<number, Cell[]>()
  for (const cell of strip.filled) {
    const at = columns.findLastIndex(({ name, first }) => name !== 'side' && first <= cell.column)
    if (at >= 0) groups.set(at, [...(groups.get(at) ?? []), cell])
  }
  const [first] = groups.keys()
  if (first === undefined) return columns
  const parted = isCompact(columns, strip.filled) ? new Map([[first, [...strip.filled]]]) : groups
  let out: readonly Column[] = columns
  for (const [at, cells] of [...parted].toSorted(([a], [b]) => b - a)) {
    const parent = out[at]
    if (!parent) continue
    const used = new Set(out.flatMap(({ name }, i) => (i === at ? [] : [name])))
    const end = cells.at(-1)?.column ?? parent.last
    out = [...out.slice(0, at), ...partsOf(parent, cells, used), ...movedBehind(out, at, end)]
  }
  return out
}
