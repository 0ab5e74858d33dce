import type { Found, IslandCell, IslandRow } from './island.ts'
import type { TextLine } from './text-line.ts'

interface CsvRecord extends IslandRow {
  readonly quoted: boolean
  /** Index of the first line behind it. */
  readonly end: number
}

/** A quoted cell of more lines than this is a stray quote. */
const mostLines = 40

/** Reads one record; a cell in quotes may hold commas and line breaks. Undefined where a quote never closes. */
const recordAt = (lines: readonly TextLine[], at: number, separator: string): CsvRecord | undefined => {
  const first = lines[at]
  if (!first) return undefined
  const cells: IslandCell[] = []
  let [row, position, quoted] = [at, 0, false]
  for (;;) {
    const text = lines[row]?.text ?? ''
    const begin = lines[row]?.line ?? first.line
    while (text[position] === ' ') position++
    let cell = ''
    if (text[position] === '"') {
      quoted = true
      position++
      for (;;) {
        const current = lines[row]?.text ?? ''
        const close = current.indexOf('"', position)
        if (close < 0) {
          cell += `${current.slice(position)}\n`
          row++
          position = 0
          if (row >= lines.length || row - at > mostLines) return undefined
        } else if (current[close + 1] === '"') {
          cell += current.slice(position, close + 1)
          position = close + 2
        } else {
          cell += current.slice(position, close)
          position = close + 1
          break
        }
      }
      const rest = lines[row]?.text ?? ''
      while (rest[position] === ' ') position++
      if (position < rest.length && rest[position] !== separator) return undefined
    } else {
      const next = text.indexOf(separator, position)
      cell = text.slice(position, next < 0 ? undefined : next)
      position = next < 0 ? text.length : next
    }
    const line = lines[row]?.line ?? begin
    cells.push({ text: cell.trim(), column: cells.length + 1, line: begin, ...(line > begin && { endLine: line }) })
    if ((lines[row]?.text ?? '')[position] !== separator) break
    position++
  }
  const last = lines[row]?.line ?? first.line
  return { cells, quoted, line: first.line, ...(last > first.line && { endLine: last }), end: row + 1 }
}

/** "1,200 | 3,400" are no cells, nor is a sentence with a comma. */
const isTable = (records: readonly CsvRecord[]): boolean => {
  const quoted = records.some((record) => record.quoted)
  if (records.length < (quoted ? 2 : 4)) return false
  const counts = new Map<number, number>()
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  const [width, count] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [0, 0]
  return width >= (quoted ? 2 : 3) && count >= 0.7 * records.length
}

/**
 * Rows of cells with commas (or semicolons) between them inside an ordinary text, cells in quotes with their line breaks:
 * records one below the other, most of them as wide.
 *
 * @example csvRows([{ text: '项目名称,"甲,乙",', line: 1 }, …], 0)?.end // the first line behind them
 */
export function csvRows(lines: readonly TextLine[], at: number): Found | undefined {
  const text = lines[at]?.text ?? ''
  for (const separator of [',', ';']) {
    if (!text.includes(separator) || text.includes('\t')) continue
    const records: CsvRecord[] = []
    for (let next = at; next < lines.length; ) {
      const line = lines[next]?.text ?? ''
      const mayBegin = line.includes(separator) || (records.length > 0 && /^ *"[^"]*$/.test(line))
      const record = mayBegin && !line.includes('\t') ? recordAt(lines, next, separator) : undefined
      if (!record || record.cells.length < 2) break
      records.push(record)
      next = record.end
    }
    const end = records.at(-1)?.end
    if (end === undefined) continue
    if (!isTable(records)) return { end, parts: [] }
    return {
      end,
      parts: [
        {
          kind: 'table',
          ruled: false,
          rows: records.map(({ cells, line, endLine }) => ({ cells, line, ...(endLine !== undefined && { endLine }) })),
        },
      ],
    }
  }
  return undefined
}
