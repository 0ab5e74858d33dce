import { textOf } from '../source/cells.ts'
import type { Strip } from '../source/strip.ts'
import { bare, type ColumnName, columnName, isSideLabel } from '../words/vocabulary.ts'
import { type Column, isLevel } from './column.ts'
import { mayName, resolveColumns } from './resolve-columns.ts'
import { tellsHeader } from './row-below.ts'

export type { Column } from './column.ts'

/** "指标类型", where a form prints no levels. */
const isTypeLabel = (text: string): boolean =>
  /^(绩效|评价|考核)?(指标)?(类型|类别|分类|维度)$|^(评价|考核|评估)(内容|项目|方面)$/.test(bare(text))

const values: readonly ColumnName[] = [
  'target',
  'actual',
  'initialTarget',
  'adjustedTarget',
  'termTarget',
  'forecast',
  'progress',
]
const levels: readonly ColumnName[] = ['level1', 'level2', 'level3', 'name']
/** What an indicator is judged by in tables that print no values. */
const judged: readonly ColumnName[] = ['weight', 'score', 'scoringRule', 'definition']

/** A standard that is parted into grades holds what is aimed at. */
const withBars = (names: readonly (ColumnName | undefined)[]): readonly (ColumnName | undefined)[] =>
  names.map((name) => (name === 'standard' || name === 'scoringRule' || name === 'grade' ? 'target' : name))

/** Whether these are the headers of an indicator table: what names a row, and what measures it. */
const isHeader = (names: readonly (ColumnName | undefined)[], cells: number, isTold: boolean): boolean => {
  const has = (some: readonly ColumnName[]) => some.filter((name) => names.includes(name)).length
  if (has(levels) === 0) return false
  if (has(values) === 0 && (has(levels) < 2 || has(judged) < 2)) return false
  // Forms print the indicators' names under a blank header cell too.
  const named = has(['name', 'level3']) > 0 ? has(['level1', 'level2']) > 0 : has(['level1', 'level2']) === 2
  const isWhole = named && has(values) > 0
  return isWhole || (isTold && has(values) > 0) || cells <= 2 * names.filter((name) => name !== undefined).length
}

/**
 * The columns that a header row of the indicator table announces, or undefined where the row is none. A header without a
 * label for the level-3 name (forms print the name under a blank cell) gets that column between its neighbours.
 *
 * @param below The row below it: it may tell that the labels are headers where they alone do not.
 */
export const columnsOf = (strip: Strip, below?: Strip): readonly Column[] | undefined => {
  if (strip.filled.length < 2) return undefined
  const words = strip.filled.map((cell) => columnName(cell.text))
  const noLevels = !words.some((name) => name === 'level1' || name === 'level2')
  const types = noLevels ? strip.filled.filter(({ text }, i) => words[i] === undefined && isTypeLabel(text)) : []
  // "指标类别 | 指标分类 | 指标名称": two labels of types are the two levels.
  const names = strip.filled.map((cell, i): ColumnName | undefined => {
    if (words[i] !== undefined || !types.includes(cell)) return words[i]
    return types.length > 1 && cell === types[0] ? 'level1' : 'level2'
  })
  // 绩效指标 names the rows where nothing else does and there is what measures them.
  const weak = strip.filled.findIndex(({ text }, i) => names[i] === undefined && mayName(text))
  const told = tellsHeader(below)
  const isFree = !names.includes('name') && !names.includes('level3')
  if (weak >= 0 && isFree && (names.includes('level2') || told)) names[weak] = 'name'
  if (!isHeader(told === 'grades' ? withBars(names) : names, strip.filled.length, told !== undefined)) return undefined
  const columns = strip.filled.map((cell, i): Column => {
    const next = strip.filled[i + 1]
    // "指标" heads the names in a table without levels; in front of 一级|二级|三级 it runs down beside the table.
    const named = names.some((name, k) => k > 0 && (name === 'name' || name === 'level3'))
    const beside = i === 0 && isSideLabel(cell.text) && (names[i] === undefined || named || names[1] === 'level1')
    const last = strip.ruled ? cell.column + cell.colspan - 1 : (next?.column ?? cell.column + 1) - 1
    return {
      name: beside ? 'side' : (names[i] ?? 'extra'),
      label: textOf(cell),
      first: cell.column,
      last: Math.max(cell.column, last),
    }
  })
  return withName(resolveColumns(columns), strip)
}

const withName = (columns: readonly Column[], strip: Strip): readonly Column[] => {
  if (columns.some(({ name }) => name === 'name')) return columns
  const after = columns.findLastIndex(isLevel)
  const before = columns[after]
  const isJudged =
    columns.filter(({ name }) => name !== 'extra' && judged.includes(name)).length >= 2 &&
    !columns.some(({ name }) => name === 'target')
  // Where rows are judged and have no values, only a blank cell right behind the levels can be that of the names.
  const end = before && isJudged ? before.last + 1 : Number.POSITIVE_INFINITY
  const gap = strip.cells.find(
    (cell) => cell.text === '' && before !== undefined && cell.column > before.first && cell.column <= end,
  )
  // No cell is left for a further label: 二级指标 is what is measured.
  if ((strip.ruled || isJudged) && !gap && before?.name === 'level2' && columns.some(({ name }) => name === 'level1'))
    return columns.map((column, i) => (i === after ? { ...column, name: 'name', level2Names: true } : column))
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
