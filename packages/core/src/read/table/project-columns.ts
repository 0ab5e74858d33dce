import { twinOf } from '../../form/claims.ts'
import { plain } from '../../form/plain.ts'
import { partOf } from '../source/cells.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { isTotalLabel, unitInLabel } from '../words/vocabulary.ts'
import type { Column } from './column.ts'

const isLevel = ({ name }: Column): boolean => name === 'level1' || name === 'level2'

/**
 * Where a sheet lists several projects, the columns in front of the levels that are the head of each: 单位名称, 项目名称,
 * 预算金额, 年度绩效目标. None where no column names a project.
 */
export const projectColumnsOf = (columns: readonly Column[]): readonly Column[] => {
  const at = columns.findIndex(isLevel)
  const front = columns.slice(0, Math.max(0, at)).filter(({ name }) => name !== 'side')
  return front.some((column) => isOwner(column, front)) ? front : []
}

/** "县（市、区）": where no column names a project, each region or unit has targets of its own. */
const isRegion = ({ label }: Column): boolean =>
  /^(县(市区)?|[省市州盟]县?|市县(区)?|区县|县区|地区|区域|镇街|乡镇(街道)?|街道|(预算|实施|使用|用款|项目|申报)?单位(名称)?)$/.test(
    plain(label.raw).replace(/[\s、()]/g, ''),
  )

/** Whether a column names to whom the targets of its rows belong: the project, else the region or the unit. */
const isOwner = (column: Column, front: readonly Column[]): boolean =>
  isProjectName(column) || (!front.some(isProjectName) && isRegion(column))

/** "单位名称、项目名称", "项目单位（项目名称）": a column of both, units in rows of their own over their projects. */
const twoNames =
  /^\s*(\S{2,8}?(?:名称|单位|编码|代码|编号))\s*[、/（(]\s*(\S{2,8}?(?:名称|编码|代码|编号))\s*[）)]?\s*$/

/** What a column's label says of units and of projects, where it says both. */
const halvesOf = ({ label, first }: Column): { readonly unit: Cell; readonly project: Cell } | undefined => {
  const match = twoNames.exec(label.raw)
  const [whole = '', one = '', two = ''] = match ?? []
  if (!match || twinOf(two)?.startsWith('project.') !== true) return undefined
  const cell: Cell = { text: label.raw, column: first, colspan: 1, rowspan: 1, place: label.place }
  const [from, to] = [whole.indexOf(one), whole.lastIndexOf(two)]
  return { unit: partOf(cell, from, from + one.length), project: partOf(cell, to, to + two.length) }
}

const isProjectName = (column: Column): boolean =>
  twinOf(column.label.raw) === 'project.name' || twinOf(halvesOf(column)?.project.text ?? '') === 'project.name'

/** An amount under 项目名称 is that of a sum: in rows that lost their blank cells it slipped there. */
const isName = (cell: Cell | undefined): boolean =>
  cell !== undefined && !/^[\d,.\s]+(元|万元)?$/.test(plain(cell.text))

/** A cell that announces another, from the header of its column. */
const labelCell = (column: Column): Cell =>
  halvesOf(column)?.project ?? {
    text: column.label.raw,
    column: column.first,
    colspan: 1,
    rowspan: 1,
    place: column.label.place,
  }

/** What the rows above say of a project's columns: its own cells, and those of the unit to which it belongs. */
export class CarriedHead {
  readonly cells = new Map<Column, Cell>()
  readonly units = new Map<Column, Cell>()
}

/**
 * Whether a row names a unit whose projects stand below it: in columns of both names it fills nothing else, and the row
 * below names a project.
 */
export const isUnitRow = (
  cells: ReadonlyMap<Column, Cell>,
  below: ReadonlyMap<Column, Cell>,
  columns: readonly Column[],
): boolean => {
  const name = columns.find((column) => isProjectName(column) && halvesOf(column) !== undefined)
  if (!name || !isName(cells.get(name)) || !isName(below.get(name))) return false
  const isOwn = (column: Column): boolean => columns.includes(column) && !/目标/.test(column.label.raw)
  return [...cells.keys()].every(isOwn) && ![...cells].some(([column, { text }]) => column !== name && text.length > 40)
}

/**
 * The head of the project that a row begins, as a row of labels and values; undefined where the row names no project.
 * `head` holds what rows above say, by column, and is brought up to date.
 */
export const projectRowOf = (
  strip: Strip,
  columns: readonly Column[],
  cells: ReadonlyMap<Column, Cell>,
  { cells: carried, units }: CarriedHead,
): Strip | undefined => {
  const isSum = isTotalLabel(strip.filled[0]?.text ?? '')
  const begins = !isSum && columns.some((column) => isOwner(column, columns) && isName(cells.get(column)))
  // Merged cells that a source repeats in every row begin no project anew.
  const own = columns.filter((column) => cells.has(column))
  if (!begins || own.every((column) => carried.get(column)?.text === cells.get(column)?.text)) return undefined
  // A merged unit holds for the projects below it; what stands behind the name is each project's own.
  const name = columns.findIndex((column) => isOwner(column, columns))
  columns.forEach((column, i) => {
    const cell = cells.get(column)
    if (cell) carried.set(column, cell)
    else if (i > name) carried.delete(column)
  })
  const pairs = columns.flatMap((column, i): readonly Cell[] => {
    const [value, unit, label] = [carried.get(column), units.get(column), halvesOf(column)?.unit]
    // "项目金额（万元）" over labels of its own says in what their money is.
    const next = columns[i + 1]
    const covers = !value && next && carried.has(next) && unitInLabel(column.label.raw) !== undefined
    if (covers) return [labelCell(column)]
    return [...(unit && label ? [label, unit] : []), ...(value ? [labelCell(column), value] : [])]
  })
  const row = pairs.map((cell, i): Cell => ({ ...cell, column: i + 1 }))
  return { ...strip, ruled: false, cells: row, filled: row.filter(({ text }) => text !== '') }
}
