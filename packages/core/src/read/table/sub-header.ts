import { level1Code, level2Code } from '../../form/levels.ts'
import { textOf } from '../source/cells.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { bare, type ColumnName, columnName, isPeriodLine } from '../words/vocabulary.ts'
import { factsOf } from './cell-facts.ts'
import { isCollapsed, isParts, type LaidOut, layOutHeader } from './collapsed-header.ts'
import type { Column } from './column.ts'
import { resolveColumns } from './resolve-columns.ts'
import { isGrades } from './row-below.ts'

/** "2024年" is a label over values; "2024" may be a value. */
const isYearLabel = (text: string): boolean => /年/.test(text) && isPeriodLine(text)

const isLabelLike = ({ text }: Cell): boolean =>
  text.length <= 16 &&
  /\p{Script=Han}/u.test(text) &&
  !/[。；，√☑☐□]/.test(text) &&
  level1Code(text) === undefined &&
  level2Code(text) === undefined &&
  (factsOf(text).measured !== 'sure' || isYearLabel(text))

const isKnown = ({ text }: Cell): boolean => columnName(text) !== undefined

/** Labels that never part another: what stands below them is a row of the table. */
const whole: ReadonlySet<Column['name']> = new Set(['level1', 'level2', 'level3', 'name', 'termName', 'side'])

/**
 * Whether the row right below a header row parts some of its columns: labels only, and none where levels and names stand
 * ("绩效指标值" over 指标性质 | 指标值 | 度量单位).
 */
export const isSubHeader = (strip: Strip, columns: readonly Column[]): boolean => {
  if (strip.filled.length < 2) return false
  // "1-6月 | 全年" reads as values elsewhere.
  if (!strip.filled.every((cell) => isKnown(cell) || isLabelLike(cell))) return false
  // 二级指标 | 三级指标 below 指标名称.
  if (strip.filled.every(({ text }) => /^level[123]$/.test(columnName(text) ?? ''))) return true
  if (strip.filled.some(({ text }) => /^(指标)?名称$/.test(bare(text))) && strip.filled.some(isWeight))
    return strip.filled.every((cell) => !isBelow(cell.column, columns) || partsLevel(cell))
  if (strip.ruled && strip.filled.some(({ column }) => isBelow(column, columns))) return false
  if (strip.filled.filter(isKnown).length >= 2) return true
  const last = Math.max(0, ...columns.filter(({ name }) => whole.has(name)).map((column) => column.last))
  return strip.filled.every(({ column }) => column > last)
}

const isBelow = (at: number, columns: readonly Column[]): boolean =>
  columns.some(({ name, first, last }) => whole.has(name) && at >= first && at <= last)

/** "数值" says no more than the label above it. */
const isPlainValue = (text: string): boolean => /^(数值|数额|值|内容)$/.test(bare(text))

/** "全省" over the columns of its cities. */
const isWholeRegion = (text: string): boolean => /^(全[国省市州县区盟旗域]|合计|总计|汇总)$/.test(bare(text))

/** "名称 | 权重(%)" below a level. */
const partsLevel = (cell: Cell): boolean => /^(指标)?名称$/.test(bare(cell.text)) || isWeight(cell)

const isWeight = ({ text }: Cell): boolean => columnName(text) === 'weight'

/** "预计当年实现", "本年目标": of the values of several years the one that is aimed at. */
const isAimed = (text: string): boolean => /当年|本年|预计|预期|计划|目标/.test(bare(text))

const isYears = (text: string): boolean => /^(年度|本年度?|当年|全年|\d{4}年)/.test(bare(text))

/** What a label means below another: 其他 among causes is one, 全年 among the parts of a year the whole. */
const nameBelow = (parent: Column, text: string): ColumnName | undefined => {
  const own = columnName(text)
  switch (parent.name) {
    case 'note':
      return own === undefined || own === 'progress' ? (/说明|备注|分析/.test(text) ? 'note' : 'causes') : own
    case 'likelihood':
      return own ?? 'likelihoods'
    case 'history':
      return own === undefined || own === 'target' || own === 'actual' ? 'history' : own
    case 'level1':
    case 'level2':
    case 'level3':
    case 'name':
      return /^(指标)?名称$/.test(bare(text)) ? parent.name : own
    case 'target':
      if (isPlainValue(text) || isWholeRegion(text)) return 'target'
      return own === undefined && /^(全年|年度|本年度?|当年)(目标|指标)?值?$/.test(bare(text)) ? 'target' : own
    case 'actual':
      if (isPlainValue(text)) return 'actual'
      return own === undefined && /^(全年|年度|本年度?|累计)/.test(bare(text)) ? 'actual' : own
    default:
      return own === undefined && isYears(text) && (parent.name === 'progress' || isParts(parent.label.raw))
        ? 'progress'
        : own
  }
}

const lists: ReadonlySet<string> = new Set(['causes', 'likelihoods', 'progress', 'history'])

/** The columns that one column's labels below part it into. */
const partsOf = (parent: Column, cells: readonly Cell[], used: ReadonlySet<Column['name']>): readonly Column[] => {
  const names = cells.map(({ text }) => nameBelow(parent, text))
  const unknown = names.flatMap((name, i) => (name === undefined ? [i] : []))
  // Of the values of several years or spans of time, the year's is the target.
  const years = cells.flatMap(({ text }, i) => (names[i] === undefined && (isYears(text) || isAimed(text)) ? [i] : []))
  const year = years.findLast((i) => isAimed(cells[i]?.text ?? '')) ?? years[0] ?? -1
  const heirOf = (): number => {
    if (parent.name === 'extra' || names.includes(parent.name as ColumnName)) return -1
    if (names.some((name) => name !== undefined && lists.has(name) && parent.name !== 'target')) return -1
    if (parent.name !== 'target') return cells.length - 1
    const stands = names.some((name) => name === 'initialTarget' || name === 'adjustedTarget')
    return year >= 0 ? year : unknown.length === 1 && !stands ? (unknown[0] ?? -1) : -1
  }
  const grades = isGrades(cells.map(({ text }) => text)) && (parent.name === 'target' || !used.has('target'))
  const heir = grades ? 0 : heirOf()
  return cells.map((cell, i): Column => {
    const own = names[i]
    const weighs = own === 'weight' && whole.has(parent.name)
    const free = own !== undefined && (own === parent.name || lists.has(own) || weighs || !used.has(own))
    const name = free ? own : i === heir ? (grades ? 'target' : parent.name) : 'extra'
    const next = cells[i + 1]
    return {
      name,
      label: textOf(cell),
      first: cell.column,
      last: Math.max(cell.column + cell.colspan - 1, (next?.column ?? cell.column + 1) - 1),
      group: parent.label,
    }
  })
}

/** The columns of a table whose header has a second row. */
export const withSubHeader = (printed: readonly Column[], first: Strip, strip: Strip): readonly Column[] => {
  const { columns, cells: labels }: LaidOut = isCollapsed(printed, first, strip)
    ? layOutHeader(printed, strip, nameBelow)
    : { columns: printed, cells: strip.filled }
  const groups = new Map<number, Cell[]>()
  for (const cell of labels) {
    const at = columns.findLastIndex(({ name, first }) => name !== 'side' && first <= cell.column)
    if (at >= 0) groups.set(at, [...(groups.get(at) ?? []), cell])
  }
  let out: readonly Column[] = columns
  for (const [at, cells] of [...groups].toSorted(([a], [b]) => b - a)) {
    const parent = out[at]
    if (!parent) continue
    const used = new Set(out.flatMap(({ name }, i) => (i === at ? [] : [name])))
    out = [...out.slice(0, at), ...partsOf(parent, cells, used), ...out.slice(at + 1)]
  }
  return resolveColumns(out)
}
