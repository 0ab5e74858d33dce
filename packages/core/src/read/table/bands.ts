import { level1Code, level2Code } from '../../form/levels.ts'
import { plain } from '../../form/plain.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { type Column, isLevel } from './column.ts'

/** A level in a row of its own, over the rows of its group. */
export interface Band {
  readonly level: 1 | 2
  readonly cell: Cell
  /** What the group weighs. */
  readonly points?: Cell
  /** Sums of the group, which belong to no row. */
  readonly sums: readonly Cell[]
}

const isNumber = ({ text }: Cell): boolean => /^[\d.]+\s*分?$/.test(plain(text))

/** "一、" counts first levels, "（一）" second ones. */
const counted = (text: string): 1 | 2 | undefined =>
  /^\s*[一二三四五六七八九十]+[、.．]/.test(text)
    ? 1
    : /^\s*[（(][一二三四五六七八九十\d]{1,2}[)）]/.test(text)
      ? 2
      : undefined

/** Which level a label is; words of both (满意度指标) are of the first unless they are counted as one of the second. */
const levelOf = (text: string): 1 | 2 | undefined => {
  const [one, two] = [level1Code(text) !== undefined, level2Code(text) !== undefined]
  if (one && two) return counted(text) ?? 1
  return one ? 1 : two ? 2 : undefined
}

/** In a table without columns of levels: a level above its rows, with nothing beside it but what the group weighs and got. */
const inOutline = (strip: Strip, columns: readonly Column[]): Band | undefined => {
  const [cell, ...more] = strip.filled
  const level = cell && levelOf(cell.text)
  if (!cell || !level || !more.every(isNumber)) return undefined
  const at = (one: Cell): Column | undefined =>
    columns.find(({ first, last }) => one.column >= first && one.column <= last)
  if (more.some((one) => !['weight', 'score', 'reviewScore'].includes(at(one)?.name ?? ''))) return undefined
  const points = more.find((one) => at(one)?.name === 'weight')
  return { level, cell, ...(points ? { points } : {}), sums: more.filter((one) => one !== points) }
}

/** "一、河湖管护 | 186.00": in a table without levels a heading over its rows with their sum, no row of its own. */
export const isGroupSum = ({ filled }: Strip, columns: readonly Column[]): boolean => {
  const [label, ...rest] = filled
  return (
    label !== undefined &&
    rest.length > 0 &&
    !columns.some(isLevel) &&
    counted(label.text) !== undefined &&
    rest.every(({ text }) => /^[\d,.]+\s*[万亿]?元?$/.test(plain(text)))
  )
}

/** The level that a row prints for the rows below it, in a table that has no column for it; undefined where it prints none. */
export const bandOf = (strip: Strip, columns: readonly Column[]): Band | undefined => {
  if (!columns.some(isLevel)) return inOutline(strip, columns)
  const [cell, ...more] = strip.filled
  const has = columns.some(({ name }) => name === 'level1')
  if (!cell || more.length > 0 || has || strip.cells.length - 1 > columns.length) return undefined
  // Where levels are printed on every row, a single label is the level of rows to come.
  if (level1Code(cell.text) === undefined || (strip.ruled && cell.colspan < 2)) return undefined
  const isSecond = level2Code(cell.text) !== undefined && !/^[一二三四五六七八九十\d]+[、.．]/.test(cell.text)
  return isSecond && cell.colspan < 2 ? undefined : { level: 1, cell, sums: [] }
}

/** The columns of levels that stood in rows of their own, in front of the first column that the table has. */
export const bandColumns = (deepest: number, { first }: Column): readonly Column[] =>
  (['level1', 'level2'] as const)
    .slice(0, deepest)
    .map((name, i) => ({ name, label: { raw: ['一级指标', '二级指标'][i] ?? '', place: {} }, first, last: first }))
