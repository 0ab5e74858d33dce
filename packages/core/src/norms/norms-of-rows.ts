import { level1Schema, level2Schema } from '../form/codes.ts'
import type { Indicator } from '../form/index.ts'
import { parseValue } from '../value/index.ts'
import { addEntry } from './add-to-norms.ts'
import { type Norms, newNorms } from './norms.ts'

/** An indicator as a store keeps it for counting: codes of levels, texts of name and target. */
export interface IndicatorRow {
  /** What tells its document from others. */
  readonly document: string
  /** 0 where none is known. */
  readonly year: number
  readonly level1: string
  readonly level2: string
  readonly name: string
  readonly target: string
  readonly weight: string | null
}

const printed = <V>(raw: string, value?: V) => ({ raw, place: {}, ...(value !== undefined && { value }) })

const indicatorOf = ({ level1, level2, name, target, weight }: IndicatorRow): Indicator => ({
  level1: printed('', level1Schema.safeParse(level1).data),
  level2: printed('', level2Schema.safeParse(level2).data),
  name: printed(name),
  target: printed(target, parseValue(target)),
  ...(weight !== null && weight !== '' && { weight: printed(weight, weight) }),
})

/**
 * The indicators of rows that a store found, for showing and offering what is usual; without prices and kinds.
 * @example searchLibrary(normsOfRows(rows), { words: '满意度' })
 */
export const normsOfRows = (rows: readonly IndicatorRow[]): Norms => {
  const norms = newNorms()
  for (const [, own] of Map.groupBy(rows, ({ document }) => document)) {
    const seen = new Set<string>()
    norms.documents++
    norms.rows += own.length
    for (const row of own) addEntry(norms, seen, indicatorOf(row), row.year)
  }
  return norms
}
