import type { Skipped } from '../../form/disclosure.ts'
import type { Strip } from '../source/strip.ts'

/** A row of a table that is no form: kept with its place and its cells; as a text, they are parted by tabs. */
export const skippedRow = ({ cells, filled, place }: Strip): Skipped => ({
  raw: filled.map(({ text }) => text).join('\t'),
  place,
  why: 'table',
  cells: cells.map(({ text, column, colspan, rowspan }) => ({ text, column, colspan, rowspan })),
})

/** A line that says what the table below it is. */
export const skippedTitle = ({ filled, place }: Strip): Skipped => ({
  raw: filled.map(({ text }) => text).join('\t'),
  place,
  why: 'heading',
})
