import { Exact, powerOfTen } from '../../../../value/exact.ts'
import { numberIn, type PlainRow, type PlainTable } from './plain-tables.ts'

/** A number of a table that the others do not give. */
export interface WrongCell {
  /** Key of the sentence. */
  readonly kind: 'sum' | 'rate' | 'over'
  readonly row: PlainRow
  readonly column: number
  readonly data: Readonly<Record<string, string>>
}

/** Columns that nobody adds up. */
const notAdded = /率|比|均|单价|标准|序号|编号|排名|名次|等级|年份|年度|时间|日期|电话|满意度|备注/
const blank = /^[-—–/／]*$/

const placesOf = (cell: string): number => /\.(\d+)/.exec(cell)?.[1]?.length ?? 0
const isMoney = (head: string): boolean => /元|资金|预算|金额|经费|支出|执行/.test(head)

interface Column {
  readonly at: number
  readonly sum: Exact
  readonly total: Exact
  readonly off: boolean
}

const columnOf = ({ heads, rows }: PlainTable, total: PlainRow, at: number): Column | undefined => {
  const printed = rows.map(({ cells }) => cells[at] ?? '').filter((cell) => !blank.test(cell))
  const numbers = printed.map(numberIn)
  const whole = numberIn(total.cells[at] ?? '')
  if (!whole || numbers.length < 2 || notAdded.test(heads[at] ?? '') || whole.isZero()) return undefined
  if (numbers.some((each) => each === undefined) || printed.some((cell) => /[%％]/.test(cell))) return undefined
  const sum = Exact.sum(0, ...numbers.flatMap((each) => each ?? []))
  const places = Math.max(...[...printed, total.cells[at] ?? ''].map(placesOf))
  // Counts are never rounded.
  const slack = places > 0 || isMoney(heads[at] ?? '') ? powerOfTen(-places).times(numbers.length).div(2) : new Exact(0)
  return { at, sum, total: whole, off: sum.minus(whole).abs().gt(slack) }
}

/** Whether rows are numbered 1, 2, 3: then none is a part of another. */
const isNumbered = ({ heads, rows }: PlainTable): boolean =>
  heads.some((head, at) => head === '序号' && rows.every(({ cells }, index) => cells[at] === String(index + 1)))

const sumsOf = (table: PlainTable): readonly WrongCell[] => {
  const { total, heads, rows } = table
  if (!total) return []
  const columns = heads.flatMap((_, at) => columnOf(table, total, at) ?? [])
  // That another column adds up shows that the rows are the parts of the whole.
  if (!isNumbered(table) && !columns.some(({ off }) => !off)) return []
  return columns.flatMap(({ at, sum, total: whole, off }): readonly WrongCell[] => {
    const mean = sum.div(rows.length)
    if (!off || mean.minus(whole).abs().lte('0.06') || sum.minus(whole).abs().gt(whole.abs().div(2))) return []
    return [
      {
        kind: 'sum',
        row: total,
        column: at,
        data: {
          head: heads[at] ?? '',
          sum: sum.toFixed(),
          total: whole.toFixed(),
          difference: sum.minus(whole).abs().toFixed(),
        },
      },
    ]
  })
}

/** Rates by what they are of; `bounded`: the part cannot be more than the whole. */
const rates: readonly {
  readonly rate: RegExp
  readonly whole: RegExp
  readonly part: RegExp
  readonly bounded?: true
}[] = [
  { rate: /(?:执行|支付|支出)率/, whole: /预算|安排|下达/, part: /执行|支付|支出/ },
  { rate: /得分率/, whole: /分值|满分|权重/, part: /得分/, bounded: true },
  { rate: /完成率/, whole: /计划|目标|任务/, part: /完成|实际/ },
  { rate: /整改率/, whole: /发现|问题/, part: /整改/, bounded: true },
]

/** The only column whose head says so; heads of rates and of the other number do not count. */
const only = (heads: readonly string[], wanted: RegExp, not?: RegExp): number | undefined => {
  const found = heads.flatMap((head, at) => (wanted.test(head) && !/率/.test(head) && !not?.test(head) ? [at] : []))
  return found.length === 1 ? found[0] : undefined
}

interface Shared {
  readonly row: PlainRow
  readonly part: Exact
  readonly whole: Exact
}

const named = ({ cells }: PlainRow): string => cells.find((cell) => cell !== '' && numberIn(cell) === undefined) ?? ''

const overOf = (heads: readonly string[], rows: readonly Shared[], part: number, whole: number): readonly WrongCell[] =>
  rows.flatMap(({ row, part: done, whole: most }): readonly WrongCell[] =>
    done.gt(most)
      ? [
          {
            kind: 'over',
            row,
            column: part,
            data: {
              name: named(row),
              head: heads[part] ?? '',
              found: row.cells[part] ?? '',
              other: heads[whole] ?? '',
              most: row.cells[whole] ?? '',
            },
          },
        ]
      : [],
  )

const ratesOf = ({ heads, rows, total }: PlainTable): readonly WrongCell[] =>
  rates.flatMap(({ rate, whole, part, bounded }): readonly WrongCell[] => {
    const [of, done] = [only(heads, whole, part), only(heads, part, whole)]
    if (of === undefined || done === undefined) return []
    const shared = [...rows, ...(total ? [total] : [])].flatMap((row): readonly Shared[] => {
      const [a, b] = [numberIn(row.cells[done] ?? ''), numberIn(row.cells[of] ?? '')]
      return a && b?.gt(0) ? [{ row, part: a, whole: b }] : []
    })
    const over = bounded ? overOf(heads, shared, done, of) : []
    const at = heads.findIndex((head) => rate.test(head))
    if (at < 0 || over.length > 0) return over
    const told = shared.flatMap((each) => {
      const cell = each.row.cells[at] ?? ''
      const found = numberIn(cell)
      if (!found) return []
      const right = each.part.div(each.whole).times(100)
      const slack = powerOfTen(-placesOf(cell)).plus('0.02')
      return [{ ...each, cell, right, off: right.minus(found).abs().gt(slack) }]
    })
    const wrong = told.filter(({ off }) => off)
    // A rate of something else is wrong in most rows.
    if (wrong.length * 2 >= told.length) return []
    return wrong.map(
      ({ row, cell, right }): WrongCell => ({
        kind: 'rate',
        row,
        column: at,
        data: {
          name: named(row),
          head: heads[at] ?? '',
          found: /[%％]/.test(cell) ? cell : `${cell}%`,
          part: row.cells[done] ?? '',
          whole: row.cells[of] ?? '',
          right: `${right.toDecimalPlaces(Math.max(placesOf(cell), 2)).toFixed()}%`,
        },
      }),
    )
  })

/**
 * The numbers of a table that its other numbers do not give: columns and their total, rates, parts larger than the whole.
 * @example wrongCells(table).map(({ kind }) => kind) // ['sum']
 */
export const wrongCells = (table: PlainTable): readonly WrongCell[] => [...sumsOf(table), ...ratesOf(table)]
