import { twinOf } from '../../form/claims.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { columnsOf } from '../table/columns.ts'
import { columnName, isSideLabel } from '../words/vocabulary.ts'

interface TwoRows {
  readonly header: Strip
  /** Cells that only cover others. */
  readonly labels: readonly Cell[]
}

/**
 * The header of an indicator table that is printed in two rows, the labels of its levels in the second: below a label that
 * covers them ("绩效指标 | 年度指标值 | 实际完成值 | 得分" over "一级指标 | 二级指标 | 三级指标 | 性质 | 指标值 | 单位"), or behind
 * 项目名称 and what else is each project's own in a table that lists several. Undefined where the two rows are no such header.
 */
export const twoRowHeader = (first: Strip, second: Strip | undefined): TwoRows | undefined => {
  if (!second || second.grid !== first.grid || columnsOf(first) || !columnsOf(second)) return undefined
  return (
    behindProject(first, second) ??
    behindLostBlanks(first, second) ??
    besideEachOther(first, second) ??
    belowSide(first, second)
  )
}

/** What the first row announces and the second does not, behind the columns of the second. */
const belowSide = (first: Strip, second: Strip): TwoRows | undefined => {
  const [side] = first.filled
  if (!side || !isSideLabel(side.text)) return undefined
  const names = second.filled.map(({ text }) => columnName(text))
  const isOwn = ({ text }: Cell): boolean => {
    const name = columnName(text)
    return name !== undefined && !names.includes(name)
  }
  const at = first.filled.findIndex(isOwn)
  const behind = first.filled.slice(at)
  if (at < 1 || !behind.every(isOwn)) return undefined
  const end = Math.max(...second.filled.map(({ column, colspan }) => column + colspan - 1))
  // Without the blanks of its merged cells the first row is shorter than the second.
  const by = Math.max(0, end + 1 - (behind[0]?.column ?? 0))
  const own = [...second.filled, ...behind.map((cell) => ({ ...cell, column: cell.column + by }))]
  return { header: { ...first, cells: own, filled: own }, labels: first.filled.slice(0, at) }
}

/**
 * "全省 | 柳川市 | 东芜县" over "指标值 | 指标值 | 指标值": one value for each of them. The first is that of the form, the
 * others are told apart by the labels above them.
 */
const besideEachOther = (first: Strip, second: Strip): TwoRows | undefined => {
  const targets = second.filled.filter(({ text }) => columnName(text) === 'target')
  const above = targets.map(({ column }) =>
    first.filled.find(
      ({ column: at, colspan, text }) => at === column && colspan === 1 && columnName(text) === undefined,
    ),
  )
  const labels = above.filter((cell) => cell !== undefined)
  if (
    targets.length < 2 ||
    labels.length < targets.length ||
    new Set(labels.map(({ text }) => text)).size < labels.length
  )
    return undefined
  const own = second.filled.map((cell) => {
    const i = targets.indexOf(cell)
    return i > 0 ? { ...cell, ...(above[i] && { text: above[i].text, place: above[i].place }) } : cell
  })
  const said = new Set<Cell>(labels.slice(1))
  return {
    header: { ...first, cells: own, filled: own },
    labels: [...first.filled.filter((cell) => !said.has(cell)), ...targets.slice(1)],
  }
}

const behindProject = (first: Strip, second: Strip): TwoRows | undefined => {
  const lowest = Math.min(...second.filled.map(({ column }) => column))
  const front = first.filled.filter(({ column }) => column < lowest)
  if (front.length === 0 || !front.some(({ text }) => twinOf(text) === 'project.name')) return undefined
  const behind = first.filled.filter(
    (cell) => cell.column >= lowest && cell.rowspan > 1 && !second.filled.some(({ column }) => column === cell.column),
  )
  const own = [...front, ...second.filled, ...behind].toSorted((a, b) => a.column - b.column)
  return {
    header: { ...first, cells: own, filled: own },
    labels: first.filled.filter((cell) => !own.includes(cell)),
  }
}

/**
 * The same where a text has lost the blanks in front of the second row: "单位名称 | 项目名称 | 预算数 | 绩效指标" over "一级指标 |
 * 二级指标 | 三级指标 | 指标值", which stands below the label that covers it.
 */
const behindLostBlanks = (first: Strip, second: Strip): TwoRows | undefined => {
  const at = first.filled.findLastIndex(({ text }) => isSideLabel(text))
  const [covering, start] = [first.filled[at], second.filled[0]]
  const front = first.filled.slice(0, Math.max(0, at))
  if (first.ruled || !covering || !start || start.column >= covering.column) return undefined
  if (second.cells.some(({ text }) => text === '') || !front.some(({ text }) => twinOf(text) === 'project.name'))
    return undefined
  const moved = (cells: readonly Cell[], by: number): readonly Cell[] =>
    cells.map((cell) => ({ ...cell, column: cell.column + by }))
  const own = [
    ...front,
    ...moved(second.filled, covering.column - start.column),
    ...moved(first.filled.slice(at + 1), second.filled.length - 1),
  ]
  return { header: { ...first, cells: own, filled: own }, labels: [covering] }
}
