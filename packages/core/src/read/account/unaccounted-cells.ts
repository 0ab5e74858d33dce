import type { Block, Blocks } from '../../blocks/blocks.ts'
import type { Disclosure } from '../../form/disclosure.ts'
import { withoutMarkup } from '../../form/markup.ts'
import { type Kept, keptOf, rowOf } from './items.ts'

/** The text of a kept thing without blanks, ready to be searched: long texts by their lines. */
interface Trace {
  readonly text: string
  readonly lines: ReadonlySet<string> | undefined
  readonly line: number | undefined
  readonly column: number | undefined
}

const squash = (text: string): string => withoutMarkup(text).replace(/[\s\u200b\ufeff]+/g, '')

/** Above it a text is searched by whole lines only, so that the search stays linear. */
const long = 4_000

const traceOf = ({ raw, place }: Kept): Trace => ({
  text: squash(raw),
  lines: raw.length > long ? new Set(raw.split('\n').map(squash)) : undefined,
  line: place.line,
  column: place.column,
})

const tracesByRow = (kept: readonly Kept[]): ReadonlyMap<string, readonly Trace[]> => {
  const rows = new Map<string, Trace[]>()
  for (const one of kept) {
    const trace = traceOf(one)
    const { line, endLine = line } = one.place
    const keys =
      line === undefined || endLine === undefined
        ? [rowOf(one.place)]
        : Array.from({ length: endLine - line + 1 }, (_, i) => `${line + i}`)
    for (const key of keys) {
      const row = rows.get(key)
      if (row) row.push(trace)
      else rows.set(key, [trace])
    }
  }
  return rows
}

/** What may stand in a cell beside the parts that were taken from it: "（50分）", "（2025年度）", "单位：". */
const between = /分|年|度|月|日|单位|金额|人民币/g

const accountsFor = (text: string, traces: readonly Trace[]): boolean => {
  if (traces.some((trace) => (trace.lines ? trace.lines.has(text) : trace.text.includes(text)))) return true
  const parts = traces.flatMap((trace) => (trace.lines ? [] : [trace.text])).toSorted((a, b) => b.length - a.length)
  const rest = parts.reduce((left, part) => left.replace(part, ''), text)
  return rest !== text && !/[\p{L}\p{N}]/u.test(rest.replace(between, ''))
}

/** Rows of cells, a paragraph being a row of one. */
const rowsOf = (block: Block): readonly (readonly Kept[])[] =>
  block.kind === 'paragraph'
    ? [[{ raw: block.text, place: block.place }]]
    : block.rows.map(({ cells }) => cells.map(({ text, place }) => ({ raw: text, place })))

/**
 * The cells and lines of a source that a reading neither keeps, nor skips with a reason, nor used as a label. Nothing may
 * disappear silently, so that the result must be empty: what is left in it is said to the reader as not understood.
 *
 * @param labels cells that only announce others: column headers, labels beside the table
 * @example unaccountedCells(blocks, disclosure, labels) // []
 */
export const unaccountedCells = (blocks: Blocks, disclosure: Disclosure, labels: readonly Kept[]): readonly Kept[] => {
  const traces = tracesByRow([...keptOf(disclosure), ...labels])
  return blocks.blocks.flatMap(rowsOf).flatMap((row) => {
    const filled = row.filter(({ raw }) => squash(raw) !== '')
    const columns = new Set(filled.map(({ place }) => place.column))
    return filled.filter(({ raw, place }) => {
      const near = (traces.get(rowOf(place)) ?? []).filter(
        ({ column, line }) => column === place.column || line !== place.line || !columns.has(column),
      )
      return !accountsFor(squash(raw), near)
    })
  })
}
