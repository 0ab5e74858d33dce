import { twinOf } from '../../form/claims.ts'
import { plain } from '../../form/plain.ts'
import type { Cell, Strip } from '../source/strip.ts'
import type { Column } from './column.ts'

const isLevel = ({ name }: Column): boolean => name === 'level1' || name === 'level2'

/**
 * Where a sheet lists several projects, the columns in front of the levels that are the head of each: 单位名称, 项目名称,
 * 预算金额, 年度绩效目标. None where no column names a project.
 */
export const projectColumnsOf = (columns: readonly Column[]): readonly Column[] => {
  const at = columns.findIndex(isLevel)
  const front = columns.slice(0, Math.max(0, at)).filter(({ name }) => name !== 'side')
  return front.some(isProjectName) ? front : []
}

const isProjectName = ({ label }: Column): boolean => twinOf(label.raw) === 'project.name'

/** An amount under 项目名称 is that of a sum: in rows that lost their blank cells it slipped there. */
const isName = (cell: Cell | undefined): boolean =>
  cell !== undefined && !/^[\d,.\s]+(元|万元)?$/.test(plain(cell.text))

/** A cell that announces another, from the header of its column. */
const labelCell = ({ label, first }: Column): Cell => ({
  text: label.raw,
  column: first,
  colspan: 1,
  rowspan: 1,
  place: label.place,
})

/**
 * The head of the project that a row begins, as a row of labels and values; undefined where the row names no project.
 * `carried` holds what merged cells of rows above say, by column, and is brought up to date.
 */
export const projectRowOf = (
  strip: Strip,
  columns: readonly Column[],
  cells: ReadonlyMap<Column, Cell>,
  carried: Map<Column, Cell>,
): Strip | undefined => {
  const begins = columns.some((column) => isProjectName(column) && isName(cells.get(column)))
  if (!begins) return undefined
  // A merged unit holds for the projects below it; what stands behind the name is each project's own.
  const name = columns.findIndex(isProjectName)
  columns.forEach((column, i) => {
    const cell = cells.get(column)
    if (cell) carried.set(column, cell)
    else if (i > name) carried.delete(column)
  })
  const pairs = columns.flatMap((column): readonly Cell[] => {
    const value = carried.get(column)
    return value ? [labelCell(column), value] : []
  })
  const row = pairs.map((cell, i): Cell => ({ ...cell, column: i + 1 }))
  return { ...strip, ruled: false, cells: row, filled: row.filter(({ text }) => text !== '') }
}
