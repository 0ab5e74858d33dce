import type { Block, Blocks } from '../../blocks/blocks.ts'
import type { Disclosure } from '../../form/disclosure.ts'
import { withoutMarkup } from '../../form/markup.ts'
import { type Kept, keptOf, rowOf } from './items.ts'

const squash = (text: string): string => withoutMarkup(text).replace(/[\s\u200b\ufeff]+/g, '')

/** Above it a text is searched by whole lines only, so that the search stays linear. */
const long = 4_000

/** A kept thing, ready to be searched. Most cells stand in it as they are: only for the others blanks are taken out. */
class Trace {
  readonly line: number | undefined
  readonly column: number | undefined
  private readonly raw: string
  private readonly rawLines: ReadonlySet<string> | undefined
  private squashed: { readonly text: string; readonly lines: ReadonlySet<string> | undefined } | undefined

  constructor({ raw, place }: Kept) {
    this.raw = raw
    this.line = place.line
    this.column = place.column
    this.rawLines = raw.length > long ? new Set(raw.split('\n')) : undefined
  }

  /** Its text without blanks; undefined where it is too long to be searched for parts. */
  get part(): string | undefined {
    return this.rawLines ? undefined : this.plain().text
  }

  has(raw: string): boolean {
    const cell = raw.trim()
    if (this.raw.trim() === cell) return true
    if (this.rawLines ? this.rawLines.has(cell) : this.raw.includes(cell)) return true
    const { text, lines } = this.plain()
    const squashed = squash(raw)
    return lines ? lines.has(squashed) || squash(this.raw) === squashed : text.includes(squashed)
  }

  private plain(): NonNullable<Trace['squashed']> {
    this.squashed ??= this.rawLines
      ? { text: '', lines: new Set(this.raw.split('\n').map(squash)) }
      : { text: squash(this.raw), lines: undefined }
    return this.squashed
  }
}

const tracesByRow = (kept: readonly Kept[]): ReadonlyMap<string, readonly Trace[]> => {
  const rows = new Map<string, Trace[]>()
  for (const one of kept) {
    const trace = new Trace(one)
    const { line, endLine = line } = one.place
    const keys =
      line === undefined || endLine === undefined
        ? [rowOf(one.place)]
        : Array.from({ length: endLine - line + 1 }, (_, i) => rowOf({ ...one.place, line: line + i }))
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

const accountsFor = (raw: string, traces: readonly Trace[]): boolean => {
  if (traces.some((trace) => trace.has(raw))) return true
  const parts = traces.flatMap(({ part }) => part ?? []).toSorted((a, b) => b.length - a.length)
  const text = squash(raw)
  const rest = parts.reduce((left, part) => left.replace(part, ''), text)
  return rest !== text && !/[\p{L}\p{N}]/u.test(rest.replace(between, ''))
}

const isBlank = (raw: string): boolean => !/\S/.test(raw) || squash(raw) === ''

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
    const filled = row.filter(({ raw }) => !isBlank(raw))
    const columns = new Set(filled.map(({ place }) => place.column))
    return filled.filter(({ raw, place }) => {
      const near = (traces.get(rowOf(place)) ?? []).filter(
        ({ column, line }) => column === place.column || line !== place.line || !columns.has(column),
      )
      return !accountsFor(raw, near)
    })
  })
}
