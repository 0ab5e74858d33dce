import type { Disclosure, Skipped } from '../../../../form/index.ts'
import { plainText } from '../../../../queries/index.ts'
import { Exact } from '../../../../value/exact.ts'

/** A row of a table that is no form. `cells` are as wide as the table; what a merged cell covers is blank. */
export interface PlainRow {
  readonly line: Skipped
  readonly cells: readonly string[]
}

/** A table that is no form, as reports hold them: one row of heads, rows of things, and what they come to. */
export interface PlainTable {
  readonly heads: readonly string[]
  readonly rows: readonly PlainRow[]
  readonly total: PlainRow | undefined
}

/** A budget of a whole county is no table of a report. */
const mostRows = 200
const number = /^-?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?[%％]?$|^-?\d+(?:\.\d+)?[%％]?$/
const totalLabel = /^(?:合计|总计|共计|金额合计|合计数)$/
/** Sums within the sum, and parts of the row above. */
const nested = /^(?:小计|其中|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）])/

/**
 * What a cell prints as a number; undefined for a text.
 * @example numberIn('1,260.5')?.toFixed() // '1260.5'
 */
export const numberIn = (cell: string): Exact | undefined =>
  number.test(cell) ? new Exact(cell.replace(/[,，%％]/g, '')) : undefined

const cellsOf = ({ raw, cells }: Skipped): readonly string[] => {
  if (!cells) return raw.split('\t').map(plainText)
  const row: string[] = []
  for (const { text, column, colspan } of cells) {
    while (row.length < column - 1) row.push('')
    row.push(plainText(text), ...Array<string>(colspan - 1).fill(''))
  }
  return row
}

const isNext = (before: Skipped, line: Skipped): boolean =>
  before.place.table === line.place.table &&
  (line.place.table !== undefined || (line.place.line ?? 0) - (before.place.line ?? 0) <= 1)

const isLabel = (cell: string): boolean => cell !== '' && numberIn(cell) === undefined

const tableOf = (rows: readonly PlainRow[]): readonly PlainTable[] => {
  const [head, ...body] = rows
  if (!head || body.length < 2 || body.length > mostRows || !head.cells.every((cell) => numberIn(cell) === undefined))
    return []
  const width = head.cells.length
  if (width < 2 || rows.some(({ cells }) => cells.length !== width)) return []
  if (body.some(({ cells }) => nested.test(cells.find(isLabel) ?? ''))) return []
  const sums = body.filter(({ cells }) => totalLabel.test(cells.find(isLabel) ?? ''))
  const [total] = sums
  if (sums.length > 1 || (total && total !== body.at(-1) && total !== body[0])) return []
  return [{ heads: head.cells, rows: body.filter((row) => row !== total), total }]
}

/**
 * The tables of a document that are no forms, where one row of heads and rows of as many cells can be told. Tables with sums
 * within sums are left out.
 * @example plainTables(disclosure)[0]?.heads // ['项目名称', '预算数（万元）', '执行数（万元）', '执行率']
 */
export const plainTables = ({ skipped }: Disclosure): readonly PlainTable[] => {
  const runs: PlainRow[][] = []
  let before: Skipped | undefined
  for (const line of skipped) {
    if ((line.why !== 'table' && line.why !== 'not-understood') || !line.raw.includes('\t')) continue
    const run = before && isNext(before, line) ? runs.at(-1) : undefined
    const row = { line, cells: cellsOf(line) }
    if (run) run.push(row)
    else runs.push([row])
    before = line
  }
  return runs.flatMap(tableOf)
}
