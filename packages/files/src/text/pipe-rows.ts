import type { Found, IslandRow } from './island.ts'
import type { TextLine } from './text-line.ts'

const bars = /(?<!\\)[|｜¦]/
const rule = /^\s*[|｜]?\s*:?-+:?\s*([|｜+]\s*:?-+:?\s*)*[|｜]?\s*$/
/** A rule of one column alone may as well be a rule across the page. */
const isRule = (text: string): boolean => rule.test(text) && bars.test(text) && /--|:-|-:/.test(text)
const isRow = (text: string): boolean => bars.test(text) && !/<\/?(table|tr|td)\b/i.test(text)

/** The end of the run of rows that begins at an index. */
const endOfRun = (lines: readonly TextLine[], at: number): number => {
  let end = at
  while (end < lines.length && isRow(lines[end]?.text ?? '')) end++
  return end
}

const cellsOf = (text: string): readonly string[] => text.split(new RegExp(bars, 'g'))
const unescaped = (text: string): string =>
  text
    .replace(/\\([|*_\\~<>-])/g, '$1')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .trim()

/**
 * The cells of the rows of a run. Bars at the ends belong to the frame where every row has them; where some rows have none, a
 * bar in front follows a blank cell, unless the row would then be too wide.
 */
const split = (rows: readonly string[]): readonly (readonly string[])[] => {
  const raw = rows.map((row) => cellsOf(row.trim()))
  const framedLeft = raw.every((cells) => cells[0] === '')
  const width = Math.max(
    ...raw.map((cells) => cells.length - (cells[0] === '' ? 1 : 0) - (cells.at(-1) === '' ? 1 : 0)),
  )
  return raw.map((cells) => {
    const framed =
      cells.length > 1 && cells[0] === '' && (framedLeft || cells.length - (cells.at(-1) === '' ? 1 : 0) > width)
    const left = framed ? cells.slice(1) : cells
    const right = left.length > 1 && left.at(-1) === '' ? left.slice(0, -1) : left
    return right.map(unescaped)
  })
}

/**
 * Rows with bars between their cells, as Markdown and the tools that write it have them: with or without a rule line, with
 * or without bars at the ends, ragged or not. Two rows with a rule between them, or three without, make a table.
 *
 * @example pipeRows([{ text: '|甲|乙|', line: 1 }, { text: '|---|---|', line: 2 }, { text: '|丙||', line: 3 }], 0)
 */
export function pipeRows(lines: readonly TextLine[], at: number): Found | undefined {
  if (!isRow(lines[at]?.text ?? '')) return undefined
  const end = endOfRun(lines, at)
  const run = lines.slice(at, end)
  const rows = run.filter(({ text }) => !isRule(text))
  if (rows.length < (rows.length < run.length ? 1 : 3)) return undefined
  const texts = split(rows.map(({ text }) => text))
  if (!texts.some((cells) => cells.length > 1)) return undefined
  return {
    end,
    parts: [
      {
        kind: 'table',
        ruled: false,
        rows: rows.map(
          ({ line }, i): IslandRow => ({
            line,
            cells: (texts[i] ?? []).map((text, j) => ({ text, column: j + 1, line })),
          }),
        ),
      },
    ],
  }
}
