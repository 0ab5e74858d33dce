import type { Profile } from '@jiheng/core/score'
import type { Random } from '../fuzz/random.ts'
import type { Bundle } from './papers/bundles.ts'
import type { MoneyLine, Paper, Row, Sheet } from './sheet.ts'

/** Papers with one fault, and what stands in the cell at which a reviewer would point. */
export interface Faulty {
  readonly papers: readonly Paper[]
  readonly at: string
}

/**
 * One way in which a clean paper goes wrong. `semantic`: telling it takes an understanding of words, so that its recall is
 * reported, not demanded. `inject` gives undefined where the paper has no place for the fault.
 */
export interface Mutation {
  readonly rule: string
  /** Further rules of which any may speak instead: one cause is told once. */
  readonly or?: readonly string[]
  readonly how: string
  readonly on: Bundle
  readonly semantic?: true
  /** Where the rule holds only by rules of a region's own; default: the national ones. */
  readonly profile?: Profile
  readonly inject: (papers: readonly Paper[], random: Random) => Faulty | undefined
}

/** The sheet of a paper changed; `paper` and `sheet` count from 0. */
export const withSheet = (
  papers: readonly Paper[],
  change: (sheet: Sheet) => Sheet | undefined,
  { paper = 0, sheet = 0 } = {},
): readonly Paper[] | undefined => {
  const old = papers[paper]?.sheets[sheet]
  const changed = old && change(old)
  if (!changed) return undefined
  return papers.map((each, i) =>
    i === paper ? { ...each, sheets: each.sheets.map((other, n) => (n === sheet ? changed : other)) } : each,
  )
}

export interface Where {
  readonly paper?: number
  readonly sheet?: number
}

type RowChange = (row: Row, sheet: Sheet, random: Random) => Partial<Row> | undefined

/** One row that `fits`, changed; what is marked is the named cell of it, as it is then. */
export const onRow =
  (fits: (row: Row) => boolean, change: RowChange, marked: keyof Row, where: Where = {}): Mutation['inject'] =>
  (papers, random) => {
    let at: string | undefined
    const changed = withSheet(
      papers,
      (sheet) => {
        const row = random.pick(sheet.rows.filter(fits))
        const other = row && change(row, sheet, random)
        if (!row || !other) return undefined
        const next = { ...row, ...other }
        at = String(next[marked] ?? '')
        return { ...sheet, rows: sheet.rows.map((each) => (each === row ? next : each)) }
      },
      where,
    )
    return changed && at !== undefined ? { papers: changed, at } : undefined
  }

/** The sheet changed as a whole; `change` tells what is marked. */
export const onSheet =
  (
    change: (sheet: Sheet, random: Random) => { readonly sheet: Sheet; readonly at: string } | undefined,
    where: Where = {},
  ): Mutation['inject'] =>
  (papers, random) => {
    let at = ''
    const changed = withSheet(
      papers,
      (sheet) => {
        const next = change(sheet, random)
        at = next?.at ?? ''
        return next?.sheet
      },
      where,
    )
    return changed && { papers: changed, at }
  }

/** One line of money changed, by its place; what is marked is the named column of it. */
export const onMoney = (
  line: number,
  change: (money: MoneyLine, sheet: Sheet) => Partial<MoneyLine>,
  marked: keyof MoneyLine,
  where: Where = {},
): Mutation['inject'] =>
  onSheet((sheet) => {
    const old = sheet.money[line]
    if (!old) return undefined
    const next = { ...old, ...change(old, sheet) }
    return {
      sheet: { ...sheet, money: sheet.money.map((each, i) => (i === line ? next : each)) },
      at: next[marked] ?? '',
    }
  }, where)

/** A row more, behind the last that `fits`. */
export const withRow = (
  fits: (row: Row) => boolean,
  added: (like: Row, sheet: Sheet, random: Random) => Partial<Row>,
  marked: keyof Row,
  where: Where = {},
): Mutation['inject'] =>
  onSheet((sheet, random) => {
    const like = sheet.rows.findLast(fits)
    if (!like) return undefined
    const row = { ...like, ...added(like, sheet, random) }
    const rows = sheet.rows.flatMap((each) => (each === like ? [each, row] : [each]))
    return { sheet: { ...sheet, rows }, at: String(row[marked] ?? '') }
  }, where)

export const isCount = ({ facts }: Row): boolean => facts.count !== undefined
export const isRate = ({ facts, level1 }: Row): boolean => facts.rate !== undefined && level1 === '产出指标'
export const isCost = ({ facts }: Row): boolean => facts.cost !== undefined
export const isDate = ({ facts }: Row): boolean => facts.date !== undefined
export const isBenefit = ({ level1 }: Row): boolean => level1 === '效益指标'
export const isSatisfaction = ({ level1 }: Row): boolean => level1 === '满意度指标'
