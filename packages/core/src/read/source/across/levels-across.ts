import { level1Code, level2Code } from '../../../form/levels.ts'
import { plain } from '../../../form/plain.ts'
import { columnName } from '../../words/vocabulary.ts'
import type { Cell, Strip } from '../strip.ts'

/** What stands below a level that is printed as a column: names and values in columns of their own, or both in one. */
export interface LevelColumn {
  /** The level as printed in the header. */
  readonly level: Cell
  readonly name: number
  /** Absent where a cell holds the name and the value. */
  readonly target?: number
}

/** A header whose columns are the levels: 产出指标 | 效益指标 | 满意度指标, each over 三级指标 | 指标值. */
export interface Across {
  /** Labels in front of the levels by their grid column. */
  readonly front: readonly (readonly [column: number, label: Cell])[]
  /** Labels that stand over several of them: "项目金额（万元）". */
  readonly groups: readonly (readonly [before: number, label: Cell])[]
  readonly levels: readonly LevelColumn[]
  /** 三级指标 and 指标值 below each level. */
  readonly pairs: readonly Cell[]
  /** Rows of the header. */
  readonly rows: 1 | 2
}

const codeOf = ({ text }: Cell): string | undefined => level2Code(text) ?? level1Code(text)
/** So many levels in one row are columns: a row of indicators has one of either. */
const least = 3

const isName = ({ text }: Cell): boolean => ['level3', 'name', 'description'].includes(columnName(text) ?? '')
const isTarget = ({ text }: Cell): boolean => columnName(text) === 'target'

/** The header that begins with a row, or undefined where none does. */
export const acrossAt = (first: Strip, second: Strip | undefined): Across | undefined => {
  const levels = first.filled.filter((cell) => codeOf(cell) !== undefined)
  const at = first.filled.findIndex((cell) => codeOf(cell) !== undefined)
  const behind = first.filled.slice(at)
  const codes = new Set(levels.map(codeOf))
  if (first.kind !== 'row' || codes.size < least || codes.size < levels.length || at < 1) return undefined
  if (levels.length < behind.length || first.filled.some(({ text }) => /\d/.test(plain(text)) || text.length > 24))
    return undefined
  const front = first.filled.slice(0, at)
  const below = second?.grid === first.grid ? (second?.filled ?? []) : []
  const begins = below.findIndex(isName)
  const pairs = begins < 0 ? [] : below.slice(begins)
  const isPaired =
    pairs.length === 2 * levels.length && pairs.every((cell, i) => (i % 2 === 0 ? isName(cell) : isTarget(cell)))
  if (!isPaired)
    return {
      front: front.map((cell) => [cell.column, cell] as const),
      groups: [],
      levels: levels.map((level) => ({ level, name: level.column })),
      pairs: [],
      rows: 1,
    }
  const last = pairs[0]?.column ?? 1
  return {
    ...parted(front, below.slice(0, begins), last),
    levels: levels.map((level, i) => ({
      level,
      name: pairs[2 * i]?.column ?? 0,
      target: pairs[2 * i + 1]?.column ?? 0,
    })),
    pairs,
    rows: 2,
  }
}

/** Labels of two rows by grid column: where the second row has one, the label above it covers it and its neighbours. */
const parted = (front: readonly Cell[], below: readonly Cell[], end: number): Pick<Across, 'front' | 'groups'> => {
  const labels: (readonly [number, Cell])[] = []
  const groups: (readonly [number, Cell])[] = []
  let next = 0
  for (let column = 1; column < end; column++) {
    const own = below.find((cell) => cell.column === column)
    const goesOn = below.some((cell) => cell.column === column - 1)
    const over = front[next]
    if (own && !goesOn && over) {
      groups.push([column, over])
      next++
    }
    if (own) labels.push([column, own])
    else if (over) {
      labels.push([column, over])
      next++
    }
  }
  return { front: labels, groups }
}
