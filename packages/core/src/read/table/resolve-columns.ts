import { isIndicatorList } from '../../form/indicator-cells.ts'
import { bare } from '../words/bare.ts'
import type { ColumnName } from '../words/column-name.ts'
import { type Column, isLevel } from './column.ts'

type Name = Column['name']

const renamed = (columns: readonly Column[], name: (column: Column, i: number) => Name): readonly Column[] =>
  columns.map((column, i) => {
    const next = name(column, i)
    return next === column.name ? column : { ...column, name: next }
  })

/** A header that stands for another where the table has no column of that name; the first that is there wins. */
const heirs: readonly (readonly [of: ColumnName, heirs: readonly ColumnName[]])[] = [
  ['name', ['level3']],
  ['target', ['initialTarget', 'adjustedTarget', 'termTarget', 'standard']],
  ['note', ['remark']],
]

const weakName = /^(项目|部门)?(绩效|考核|评价)指标$|^(考核|评价|指标)内容$/

/** Whether a label may head the names of indicators where no other does. */
export const mayName = (text: string): boolean => weakName.test(bare(text))

/** Words that are a column of this name only where nothing else is. */
const weak: readonly (readonly [ColumnName, RegExp])[] = [
  ['name', weakName],
  ['target', /^标准值$|^(年度|预期|计划)?目标$/],
]

const withWeak = (columns: readonly Column[]): readonly Column[] =>
  weak.reduce((current, [name, pattern]) => {
    if (current.some((column) => column.name === name || (name === 'name' && column.name === 'level3'))) return current
    const at = current.findIndex(
      (column) => (column.name === 'extra' || column.name === 'description') && pattern.test(bare(column.label.raw)),
    )
    return at < 0 ? current : renamed(current, (column, i) => (i === at ? name : column.name))
  }, columns)

const withHeirs = (columns: readonly Column[]): readonly Column[] =>
  heirs.reduce((current, [of, names]) => {
    if (current.some(({ name }) => name === of)) return current
    const heir = names.find((name) => current.some((column) => column.name === name))
    // 指标标准 alone, without any value, is a standard and no target where the rows are scored.
    if (
      heir === undefined ||
      (heir === 'standard' && current.some(({ name }) => name === 'actual' || name === 'score'))
    )
      return current
    return renamed(current, ({ name }) => (name === heir ? of : name))
  }, columns)

/** Of several columns of what was done, the last is the form's own; those before it are earlier years or parts of the year. */
const withOneActual = (columns: readonly Column[]): readonly Column[] => {
  const last = columns.findLastIndex(({ name }) => name === 'actual')
  return renamed(columns, ({ name, label }, i) => {
    if (name !== 'actual' || i === last) return name
    const text = bare(label.raw)
    return /(19|20)\d{2}年?/.test(text) ? 'history' : /月|季|半年/.test(text) ? 'progress' : 'extra'
  })
}

/** "一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值": each stands behind what it weighs. */
const withLevelPoints = (columns: readonly Column[]): readonly Column[] => {
  if (columns.filter(({ name }) => name === 'weight').length < 2) return columns
  const before = (i: number) => columns[i - 1]?.name
  const own = columns.findLastIndex(
    ({ name }, i) => name === 'weight' && before(i) !== 'level1' && before(i) !== 'level2',
  )
  return renamed(columns, ({ name }, i) => {
    if (name !== 'weight' || i === own) return name
    if (before(i) === 'level1') return 'level1Points'
    return before(i) === 'level2' ? 'level2Weight' : 'extra'
  })
}

/** "二级指标 | 三级指标 | 指标值" twice: the first set is the whole term's, the second the year's, which the form is about. */
const withTwoSets = (columns: readonly Column[]): readonly Column[] => {
  const [twiceName, twiceTarget, twiceLevel2] = (['name', 'target', 'level2'] as const).map(
    (name) => columns.filter((column) => column.name === name).length === 2,
  )
  if (!twiceName || !twiceTarget) return columns
  const isFirst = (name: Name, i: number) => columns.findIndex((column) => column.name === name) === i
  return renamed(columns, ({ name }, i) => {
    if (!isFirst(name, i)) return name
    if (name === 'name') return 'termName'
    if (name === 'target') return 'termTarget'
    return name === 'level2' && twiceLevel2 ? 'termLevel2' : name
  })
}

/** 三级指标 is the name where the form has no fourth level. */
const withName = (columns: readonly Column[]): readonly Column[] =>
  columns.some(({ name }) => name === 'name')
    ? columns
    : renamed(columns, ({ name }) => (name === 'level3' ? 'name' : name))

/** A label that occurs twice keeps its meaning once, but for lists, which have a column an entry. */
const withoutTwins = (columns: readonly Column[]): readonly Column[] =>
  renamed(columns, ({ name }, i) =>
    name !== 'extra' && !isIndicatorList(name) && columns.findIndex((column) => column.name === name) < i
      ? 'extra'
      : name,
  )

const withSingle = (columns: readonly Column[]): readonly Column[] =>
  columns.filter(isLevel).length === 1
    ? columns.map((column) => (isLevel(column) ? { ...column, single: true } : column))
    : columns

/**
 * What columns mean beside each other: their headers say what each may be, the whole table which of it they are.
 * @example resolveColumns(columns).map(({ name }) => name) // 备注 is `note` alone and `remark` beside 偏差原因分析
 */
export const resolveColumns = (columns: readonly Column[]): readonly Column[] =>
  [withWeak, withName, withTwoSets, withOneActual, withLevelPoints, withHeirs, withoutTwins, withSingle].reduce(
    (current, step) => step(current),
    columns,
  )
