import type { Printed } from '../../form/printed.ts'
import { type TargetPart, targetPart } from '../../form/split-target.ts'
import { textOf } from '../source/cells.ts'
import type { Strip } from '../source/strip.ts'
import { bare, type ColumnName, columnName, isSideLabel } from '../words/vocabulary.ts'

/** A column of the indicator table. `first` and `last` are grid columns, from 1, inclusive. */
export interface Column {
  readonly name: ColumnName | 'extra'
  readonly label: Printed<string>
  readonly first: number
  readonly last: number
  /** A column that holds a part of the target: its operator (指标性质) or its unit (度量单位). */
  readonly part?: TargetPart
  /** The only column of levels: it may hold those of either level (指标类型). */
  readonly single?: true
  /** A column of a second set of indicators beside the main one (those of the whole term): what it holds. */
  readonly like?: 'level2' | 'name' | 'target'
}

/** "指标类型", where a form prints no levels. */
const isTypeLabel = (text: string): boolean => /^(绩效)?(指标)?(类型|类别|分类|维度)$/.test(bare(text))

const isLevel = ({ name }: Column): boolean => name === 'level1' || name === 'level2'

const withSingle = (columns: readonly Column[]): readonly Column[] =>
  columns.filter(isLevel).length === 1
    ? columns.map((column) => (isLevel(column) ? { ...column, single: true } : column))
    : columns

const needed = new Set<ColumnName>(['name', 'target', 'level1', 'level2', 'actual'])

/**
 * The columns that a header row of the indicator table announces, or undefined where the row is none. A header without a
 * label for the level-3 name (forms print the name under a blank cell) gets that column between its neighbours.
 */
export const columnsOf = (strip: Strip): readonly Column[] | undefined => {
  if (strip.filled.length < 2) return undefined
  const words = strip.filled.map((cell) => columnName(cell.text))
  const noLevels = !words.some((name) => name === 'level1' || name === 'level2')
  const names = strip.filled.map((cell, i) => words[i] ?? (noLevels && isTypeLabel(cell.text) ? 'level2' : undefined))
  const known = new Set(names.filter((name) => name !== undefined && needed.has(name)))
  const places = known.has('name') || known.has('level1') || known.has('level2')
  if (!places || !(known.has('target') || known.has('actual'))) return undefined
  const isWhole = known.has('name') && known.has('target') && (known.has('level1') || known.has('level2'))
  if (!isWhole && strip.filled.length > 2 * names.filter((name) => name !== undefined).length) return undefined
  const columns = strip.filled.map((cell, i): Column => {
    const next = strip.filled[i + 1]
    // "指标" heads the names in a table without levels; in front of 一级|二级|三级 it runs down beside the table.
    const beside = i === 0 && isSideLabel(cell.text) && (names[i] === undefined || names.indexOf('name', 1) > 0)
    const name = beside ? 'side' : (names[i] ?? 'extra')
    const last = strip.ruled ? cell.column + cell.colspan - 1 : (next?.column ?? cell.column + 1) - 1
    const part = name === 'extra' ? targetPart(cell.text) : undefined
    return {
      name,
      label: textOf(cell),
      first: cell.column,
      last: Math.max(cell.column, last),
      ...(part ? { part } : {}),
    }
  })
  return withName(withSingle(unique(twoSets(columns))), strip)
}

/** "二级指标 | 三级指标 | 指标值" twice: the first set is the whole term's, the second the year's, which the form is about. */
const twoSets = (columns: readonly Column[]): readonly Column[] => {
  const twice = (name: Column['name']) => columns.filter((column) => column.name === name).length === 2
  if (!twice('name') || !twice('target')) return columns
  const isFirst = (column: Column, i: number) => columns.findIndex(({ name }) => name === column.name) === i
  return columns.map((column, i) =>
    (column.name === 'name' || column.name === 'target' || (column.name === 'level2' && twice('level2'))) &&
    isFirst(column, i)
      ? { ...column, name: 'extra', like: column.name }
      : column,
  )
}

/** A label that occurs twice keeps its meaning once. */
const unique = (columns: readonly Column[]): readonly Column[] =>
  columns.map((column, i) =>
    column.name !== 'extra' && columns.findIndex(({ name }) => name === column.name) < i
      ? { ...column, name: 'extra' }
      : column,
  )

const withName = (columns: readonly Column[], strip: Strip): readonly Column[] => {
  if (columns.some(({ name }) => name === 'name')) return columns
  const after = columns.findLastIndex(({ name }) => name === 'level2' || name === 'level1')
  const before = columns[after]
  const gap = strip.cells.find((cell) => cell.text === '' && before !== undefined && cell.column > before.first)
  const first = gap?.column ?? (before?.last ?? 0) + 1
  const name: Column = {
    name: 'name',
    label: { raw: '', place: gap?.place ?? strip.place },
    first,
    last: gap ? first + gap.colspan - 1 : first,
  }
  return [
    ...columns
      .slice(0, after + 1)
      .map((column, i) =>
        i === after ? { ...column, last: Math.max(column.first, Math.min(column.last, first - 1)) } : column,
      ),
    name,
    ...columns.slice(after + 1),
  ]
}

/** Whether two header rows announce the same table: the second is then a repetition on a new page. */
export const sameColumns = (a: readonly Column[], b: readonly Column[]): boolean => {
  const key = (columns: readonly Column[]) =>
    columns
      .filter(({ name }) => name !== 'side')
      .map(({ name, label }) => (name === 'extra' ? label.raw : name))
      .join()
  return key(a) === key(b)
}
