import { factsOf } from '../../table/cell-facts.ts'
import type { Column } from '../../table/columns.ts'
import type { Cell, Strip } from '../strip.ts'
import { blankBeside, type Item, inColumn, joinedCells, rowStrip } from './item.ts'
import { kindOf, suits, worthOf } from './suits.ts'

/** What it costs that a row has no cell in a column. */
const missing = ({ name }: Column): number => {
  switch (kindOf(name)) {
    case 'side':
    case 'level1':
    case 'level2':
      return 0
    case 'name':
      return 10
    case 'value':
      return name === 'target' ? 5 : 3
    case 'number':
    case 'operator':
    case 'unit':
      return 3
    case 'text':
      return name === 'note' ? 0.4 : 1.6
  }
}

const isLevel = ({ name }: Column): boolean => name === 'side' || name === 'level1' || name === 'level2'
/** A cell that goes on in the next line, and one that fits nowhere. */
const goesOn = 7
const goesOnInLine = 3
const dropped = 12
/** A row that prints a level and nothing else: its authors left it empty. */
const emptyRow = 5
/** The text shows as many blank cells as are passed over, or others than that. */
const shown = 1.5

type Step = 'row' | 'cell' | 'goes-on' | 'dropped'

/** Between two rows, columns behind the one and in front of the other are passed over. */
const passing = (
  columns: readonly Column[],
): ((from: number, to: number, begins: boolean) => { readonly cost: number; readonly blanks: number }) => {
  const sums = [0]
  for (const column of columns) sums.push((sums.at(-1) ?? 0) + missing(column))
  const between = (from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0)
  const firstContent = columns.findIndex((column) => !isLevel(column))
  return (from, to, begins) => {
    if (!begins) return { cost: between(from + 1, to), blanks: to - from - 1 }
    const isEmpty = from >= 0 && from < firstContent
    const tail = from < 0 ? 0 : isEmpty ? emptyRow : between(from + 1, columns.length)
    const level1 = columns[to]?.name === 'level1' || to >= firstContent ? 0 : 0
    return {
      cost: tail + between(firstContent, Math.max(firstContent, to)) + level1,
      blanks: from < 0 ? 0 : columns.length - from - 1,
    }
  }
}

/** Rows made of cells that had lost theirs. */
export interface RowsInTurn {
  readonly rows: readonly Strip[]
  readonly leftover: readonly Cell[]
  /** So many rows lack their name or value that the order of the cells must be lost too. */
  readonly isLost: boolean
}

/** At most this share of the rows may lack a cell that every row has. */
const mostWrong = 0.3
/** At least this share of what cells in their columns are worth must be reached; measured on texts in and out of order. */
const leastWorth = 0.82

/**
 * Lays cells that stand one below the other on the columns of their table again. Of all ways to part them into rows, the one
 * wins in which contents suit their columns best and the fewest cells are missing; a cell may go on in the next line, and
 * what fits nowhere is left over.
 */
export const rowsInTurn = (items: readonly Item[], columns: readonly Column[]): RowsInTurn => {
  const n = columns.length
  const pass = passing(columns)
  const facts = items.map(({ cell }) => factsOf(cell.text))
  const score: number[][] = []
  const from: { readonly column: number; readonly step: Step }[][] = []
  items.forEach((item, i) => {
    const fact = facts[i]
    const before = facts[i - 1]
    score.push(new Array<number>(n).fill(Number.NEGATIVE_INFINITY))
    from.push(new Array<{ column: number; step: Step }>(n).fill({ column: -1, step: 'row' }))
    const best = score[i]
    const back = from[i]
    if (!fact || !best || !back) return
    const offer = (column: number, value: number, origin: number, step: Step): void => {
      if (value <= (best[column] ?? 0)) return
      best[column] = value
      back[column] = { column: origin, step }
    }
    const fits = columns.map((column) => suits(fact, column))
    const hint = (blanks: number): number => (item.blanks === 0 ? 0 : item.blanks === blanks ? shown : -shown)
    for (let j = 0; j < n; j++) {
      const fit = fits[j] ?? 0
      if (i === 0) {
        offer(j, fit - pass(-1, j, true).cost, -1, 'row')
        continue
      }
      for (let k = 0; k < n; k++) {
        const value = score[i - 1]?.[k] ?? Number.NEGATIVE_INFINITY
        if (value === Number.NEGATIVE_INFINITY) continue
        if (k < j) {
          const { cost, blanks } = pass(k, j, false)
          offer(j, value + fit - cost + hint(blanks), k, 'cell')
        }
        const { cost, blanks } = pass(k, j, true)
        offer(j, value + fit - cost + hint(blanks), k, 'row')
      }
      const same = score[i - 1]?.[j] ?? Number.NEGATIVE_INFINITY
      const isText = before && !fact.level1 && !fact.level2 && !before.level1 && !before.level2 && item.blanks === 0
      if (isText && !fact.number)
        offer(j, same - (item.beginsLine && fact.text.length <= 8 ? goesOnInLine : goesOn), j, 'goes-on')
      offer(j, same - dropped, j, 'dropped')
    }
  })
  return laidOut(items, columns, score, from)
}

const laidOut = (
  items: readonly Item[],
  columns: readonly Column[],
  score: readonly (readonly number[])[],
  from: readonly (readonly { readonly column: number; readonly step: Step }[])[],
): RowsInTurn => {
  const last = score.at(-1) ?? []
  const tails = last.map((value, j) => value - columns.slice(j + 1).reduce((sum, column) => sum + missing(column), 0))
  let column = tails.indexOf(Math.max(...tails))
  const steps: { readonly cell: Cell; readonly column: number; readonly step: Step }[] = []
  for (let i = items.length - 1; i >= 0; i--) {
    const cell = items[i]?.cell
    const back = from[i]?.[column]
    if (!cell || !back) break
    steps.unshift({ cell, column, step: back.step })
    column = back.column
  }
  const rows: Map<number, Cell>[] = []
  const leftover: Cell[] = []
  for (const { cell, column: at, step } of steps) {
    const row = rows.at(-1)
    if (step === 'row' || !row) rows.push(new Map([[at, cell]]))
    else if (step === 'cell') row.set(at, cell)
    else if (step === 'goes-on') row.set(at, joinedCells(row.get(at) ?? cell, cell))
    else leftover.push(cell)
  }
  const isWrong = (row: ReadonlyMap<number, Cell>): boolean => {
    const has = (name: Column['name']): boolean => columns.some((column, j) => column.name === name && row.has(j))
    const isContent = [...row.keys()].some((j) => columns[j] && !isLevel(columns[j]))
    return isContent && (!has('name') || !has('target'))
  }
  const wrong = rows.filter(isWrong).length + leftover.length
  const worth = steps.reduce((sum, { column: at }) => sum + (columns[at] ? worthOf(columns[at]) : 0), 0)
  const isWorthless = items.length >= 12 && Math.max(...tails) < leastWorth * worth
  return {
    leftover,
    isLost:
      isWorthless ||
      (rows.length >= 3 && columns.some(({ name }) => name === 'target') && wrong > mostWrong * rows.length),
    rows: rows.map((row) => {
      const [first] = row.values()
      return rowStrip(
        columns.flatMap((_, j) => {
          const cell = row.get(j)
          return cell ? [inColumn(cell, j + 1)] : first ? [blankBeside(first, j + 1)] : []
        }),
        0,
      )
    }),
  }
}
