import { plain } from '../../form/plain.ts'
import { operatorText } from '../../form/split-target.ts'
import { typedDecimal } from '../../form/typed.ts'
import type { Cell } from '../source/strip.ts'
import type { Column } from './column.ts'
import type { RawPoints, RawRow } from './raw-table.ts'

type Rows = readonly RawRow[]

/** The cells of a column, by row; merged cells count where they begin. */
const cellsOf = (rows: Rows, column: Column): readonly string[] =>
  rows.map(({ cells }) => plain(cells.get(column)?.text ?? ''))

const mostly = (texts: readonly string[], pattern: RegExp): boolean => {
  const filled = texts.filter((text) => text !== '')
  return filled.length > 0 && filled.filter((text) => pattern.test(text)).length * 2 > filled.length
}
const nature = /^定[量性](指标)?$/
/** 指标方向 or 指标值类型 over ≥, ≤ and 定性 is the operator; 定量 and 定性 alone are none. */
const isOperator = (texts: readonly string[]): boolean =>
  mostly(texts, operatorText) && texts.some((text) => operatorText.test(text) && !nature.test(text))
/** 指标性质 over 正向 and 反向 is the direction. */
const isDirection = (texts: readonly string[]): boolean => mostly(texts, /^[正反逆负]向(指标)?$/)
/** Columns whose header leaves open whether they hold the operator. */
const mayBeOperator: ReadonlySet<Column['name']> = new Set(['direction', 'nature', 'extra'])

/** Points that stand only where a level begins, and everywhere there, are those of the level. */
const weighs = (rows: Rows, texts: readonly string[], level: 'level1' | 'level2'): boolean => {
  const begins = rows.map((row, i) => row[level] !== rows[i - 1]?.[level])
  return begins.includes(false) && begins.every((begin, i) => begin === (texts[i] !== ''))
}

/** The only column of levels is that of the level whose labels it prints. */
const levelIn = (rows: Rows, name: Column['name']): Column['name'] => {
  const prints = (level: 'level1' | 'level2') => rows.some((row) => row[level].raw !== '')
  if (name === 'level2' && !prints('level2') && prints('level1')) return 'level1'
  return name === 'level1' && !prints('level1') && prints('level2') ? 'level2' : name
}

/** What a column turns out to hold once its cells are known. */
const settled = (column: Column, i: number, columns: readonly Column[], rows: Rows): Column['name'] => {
  const before = columns[i - 1]?.name
  const free = (name: Column['name']) => !columns.some((other) => other.name === name)
  const texts = () => cellsOf(rows, column)
  const noOperator = () => columns.every((other) => other.name !== 'operator' || !isOperator(cellsOf(rows, other)))
  if (column.single) return levelIn(rows, column.name)
  if (mayBeOperator.has(column.name) && isOperator(texts()) && noOperator()) return 'operator'
  if (column.name === 'operator' && isDirection(texts())) return 'direction'
  if (column.name === 'weight' && before === 'level2' && free('level2Weight') && weighs(rows, texts(), 'level2'))
    return 'level2Weight'
  if (column.name === 'weight' && before === 'level1' && free('level1Points') && weighs(rows, texts(), 'level1'))
    return 'level1Points'
  return column.name
}

/** The points of the level-1 groups, where their column turns out to be one. */
const pointsIn = (rows: Rows, column: Column): readonly RawPoints[] =>
  rows.flatMap(({ level1, cells }): readonly RawPoints[] => {
    const cell = cells.get(column)
    return cell && cell.text !== '' ? [{ level1, points: typedDecimal(cell.text, cell.place) }] : []
  })

/** Rows whose blank cells in a column say what the filled one above them says. */
const filledDown = (rows: Rows, column: Column): Rows => {
  let above: Cell | undefined
  return rows.map((row) => {
    const own = row.cells.get(column)
    above = own && own.text !== '' ? own : above
    return above === undefined ? row : { ...row, cells: new Map(row.cells).set(column, above) }
  })
}

export interface Settled {
  readonly columns: readonly Column[]
  readonly rows: readonly RawRow[]
  /** Points of level-1 groups that a column of points turned out to hold. */
  readonly points: readonly RawPoints[]
}

/**
 * Columns by what their cells say where headers leave it open: 指标方向 may hold ≥ and ≤, and points beside a level those of
 * the level or those of each row.
 */
export const settleColumns = (columns: readonly Column[], rows: Rows): Settled => {
  const next = new Map(
    columns.flatMap((column, i): readonly (readonly [Column, Column])[] => {
      const name = settled(column, i, columns, rows)
      return name === column.name ? [] : [[column, { ...column, name }]]
    }),
  )
  if (next.size === 0) return { columns, rows, points: [] }
  const renamed = (cells: ReadonlyMap<Column, Cell>) =>
    new Map([...cells].map(([column, cell]) => [next.get(column) ?? column, cell] as const))
  const columnsNow = columns.map((column) => next.get(column) ?? column)
  const rowsNow = rows.map((row) => ({ ...row, cells: renamed(row.cells) }))
  const found = (name: Column['name']) => [...next.values()].find((column) => column.name === name)
  const [group, first] = [found('level2Weight'), found('level1Points')]
  return {
    columns: columnsNow,
    rows: group ? filledDown(rowsNow, group) : rowsNow,
    points: first ? pointsIn(rowsNow, first) : [],
  }
}
