import { cleanPath } from '../../form/labels.ts'
import type { Cell } from '../source/strip.ts'
import type { Token } from '../words/label-cells.ts'
import { bare } from '../words/vocabulary.ts'
import { columnsUnder, type HeadColumn } from './lay-on.ts'

/** A column with the name under which its cells are kept. */
export interface NamedColumn extends HeadColumn {
  readonly name: string
  /** The header cell over it and its neighbours. */
  readonly group?: Cell
}

const subLabel =
  /^(19|20)\d{2}年度?$|^(其中:)?(.{0,6}(总额|合计|小计|全部|总计|金额)|.{0,12}(拨款|资金|收入|补助|经费|预算|自筹|财政|支出|基金|其他|结转|结余))(\((元|万元|亿元)\))?$/

/** A label of a second header row: a source of money below 预算数, 执行数. */
export const isSubLabel = (text: string): boolean => text.length <= 20 && subLabel.test(bare(text))

/** "全部 | 其中：财政拨款 | 全部 | 其中：财政拨款": one run for each column that they part. */
const runsOf = (cells: readonly Cell[]): readonly (readonly Cell[])[] => {
  const first = bare(cells[0]?.text ?? '')
  const runs: Cell[][] = []
  for (const cell of cells)
    if (bare(cell.text) === first || runs.length === 0) runs.push([cell])
    else runs.at(-1)?.push(cell)
  return runs
}

/**
 * The columns with those that a second header row parts: by where its cells stand in a ruled grid, else by how often they
 * repeat. `parts` says which columns can be parted. Undefined where the row is no header row. A column that is parted
 * alone gives its parts no name; of several, each part is named by both ("预算数/财政拨款").
 */
export const withSubColumns = <C extends NamedColumn>(
  columns: readonly C[],
  tokens: readonly Token[],
  ruled: boolean,
  parts: (column: C) => boolean,
): readonly C[] | undefined => {
  const cells = tokens.map(({ cell }) => cell)
  if (cells.length < 2 || !cells.every(({ text }) => isSubLabel(text))) return undefined
  const open = columns.filter(parts)
  const runs = runsOf(cells)
  const under = ({ first, last }: C) => cells.filter(({ column }) => first <= column && column <= last)
  // Of a text the blanks that merged cells left may tell it too: then every label stands below one that spans several.
  const wide = open.filter((column) => column.last > column.first)
  const allUnder = !ruled && wide.flatMap(under).length === cells.length
  const byPlace = (ruled || allUnder) && open.some((column) => under(column).length > 1)
  // A forecast is seldom parted where plan and spending are.
  const parted = runs.length < open.length ? open.filter(({ name }) => !/预计|率/.test(name)) : open
  const over = open.find(({ first }) => first === cells[0]?.column)
  const groups = byPlace
    ? (ruled ? open : wide).map((column) => [column, under(column)] as const).filter(([, own]) => own.length > 0)
    : runs.length === parted.length
      ? parted.map((column, i) => [column, runs[i] ?? []] as const)
      : over && runs.length === 1
        ? [[over, cells] as const]
        : []
  const several = groups.length > 1
  const own = new Map(groups)
  if (groups.flatMap(([, one]) => one).length !== cells.length || open.length === 0) return undefined
  return columns.flatMap((column) => {
    const split = own.get(column)
    if (!split) return [column]
    return columnsUnder(split, ruled).map((part): C => {
      const name = cleanPath(part.cell.text)
      return { ...column, ...part, group: column.cell, name: several ? `${column.name}/${name}` : name }
    })
  })
}
