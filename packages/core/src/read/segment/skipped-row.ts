import type { Skipped } from '../../form/disclosure.ts'
import type { Strip } from '../source/strip.ts'

/** A row of a table that is no form: kept with its place, its cells parted by tabs. */
export const skippedRow = ({ filled, place }: Strip): Skipped => ({
  raw: filled.map(({ text }) => text).join('\t'),
  place,
  why: 'table',
})
