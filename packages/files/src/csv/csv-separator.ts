import { type DelimitedRecord, delimitedRecords } from './delimited-records.ts'

/** How a file that is a table and nothing else is written. */
export interface CsvForm {
  readonly separator: string
  /** Where its table begins: Excel may say in a line of its own which separator follows. */
  readonly start: number
}

const fewestRecords = 3
/** Of a hundred records so many may have another number of cells. */
const ragged = 5

/**
 * Tells a file that is one table of cells between commas, semicolons or tabs, as spreadsheets export it: every record as
 * wide as the others. A text with tabs is one only where cells stand in quotes, without quotes it takes three columns:
 * prose with commas in it, and the plain text of a table, stay what they are.
 *
 * @example
 * csvSeparator('甲,乙,丙\n1,2,3\n4,5,6')?.separator // ','
 */
export function csvSeparator(text: string): CsvForm | undefined {
  const said = /^sep=([,;\t])\r?\n/i.exec(text)
  if (said?.[1] !== undefined) return { separator: said[1], start: said[0].length }
  return [',', ';', '\t']
    .filter((separator) => isTable(text, separator))
    .map((separator) => ({ separator, start: 0 }))[0]
}

const isBlank = ({ cells }: DelimitedRecord): boolean => cells.length === 1 && cells[0]?.trim() === ''

function isTable(text: string, separator: string): boolean {
  // Told early, for most texts are none: the first line with anything in it has a separator.
  const first = /\S.*/.exec(text)?.[0]
  if (first === undefined || (!first.includes(separator) && !first.includes('"'))) return false
  if (separator === '\t' && !/(^|\t)"/m.test(text)) return false
  const widths = new Map<number, number>()
  let records = 0
  let quotes = 0
  let special = false
  for (const record of delimitedRecords(text, separator)) {
    if (record === undefined) return false
    if (isBlank(record)) continue
    records++
    if (record.quoted) quotes++
    if (record.quoted && (record.endLine > record.line || record.cells.some((cell) => /[",;\t]/.test(cell))))
      special = true
    const width = record.cells.length
    widths.set(width, (widths.get(width) ?? 0) + 1)
    if (records % 50 === 0 && !isEven(widths, records)) return false
  }
  const width = Math.max(...widths.keys())
  if (separator === '\t' && !special) return false
  return records >= fewestRecords && width >= (quotes > 0 ? 2 : 3) && isEven(widths, records)
}

/** Nearly all records are as wide as the widest. */
const isEven = (widths: ReadonlyMap<number, number>, records: number): boolean => {
  const most = widths.get(Math.max(...widths.keys())) ?? 0
  return (records - most) * 100 <= ragged * records
}
