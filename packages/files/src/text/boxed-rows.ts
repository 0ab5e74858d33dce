import { type CharacterWidth, characterWidths, columnsOfText } from '@jiheng/core/blocks'
import type { Found, IslandCell, IslandRow } from './island.ts'
import type { TextLine } from './text-line.ts'

const ruleLine = /^\s*[┌├└┏┣┗╔╠╚╭╰+][─━═\-=┄┈┬┼┴┳╋┻╦╬╩┤┘┐┫┛┓╣╝╗╮╯├│┃║|+\s\p{L}\p{N}\p{P}≥≤]*[┐┤┘┓┫┛╗╣╝╮╯+│┃║|]?\s*$/u
const stroke = /[─━═\-=┄┈]/
const upright = /[│┃║|]/
const node = /[┌├└┏┣┗╔╠╚╭╰┬┼┴┳╋┻╦╬╩┐┤┘┓┫┛╗╣╝╮╯+│┃║|]/

/** A line that draws a rule, at least in part: beside it a merged cell may go on. */
const isRule = (text: string): boolean =>
  (ruleLine.test(text) || /^\s*[│┃║|].*[├┼+][─━═=-]{2}/.test(text)) && /[─━═=-]{2}/.test(text) && node.test(text)
const isContent = (text: string): boolean => /^\s*[│┃║|]/.test(text) && /[│┃║|]\s*$/.test(text)

/** Where the uprights of a line stand, in columns of a fixed-width font. */
const placesOf = (
  text: string,
  sign: RegExp,
  width: CharacterWidth,
): readonly { readonly at: number; readonly column: number }[] => {
  const columns = columnsOfText(text, width)
  return text.split('').flatMap((character, at) => (sign.test(character) ? [{ at, column: columns[at] ?? 0 }] : []))
}

/** The grid's lines from left to right: every column in which a rule has a node. */
const gridOf = (rules: readonly string[], width: CharacterWidth): readonly number[] => {
  const columns = new Set(rules.flatMap((rule) => placesOf(rule, node, width).map(({ column }) => column)))
  return [...columns].toSorted((a, b) => a - b)
}

/** The index of the grid line nearest to a column. */
const nearest = (grid: readonly number[], column: number): number =>
  grid.reduce((best, line, i) => (Math.abs(line - column) < Math.abs((grid[best] ?? 0) - column) ? i : best), 0)

const mismatch = (lines: readonly string[], grid: readonly number[], width: CharacterWidth): number =>
  lines.reduce(
    (sum, text) =>
      sum +
      placesOf(text, upright, width).reduce(
        (far, { column }) => far + Math.abs((grid[nearest(grid, column)] ?? 0) - column),
        0,
      ),
    0,
  )

interface Piece {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** The texts between the uprights of a line, by grid line. */
const piecesOf = (text: string, grid: readonly number[], width: CharacterWidth): readonly Piece[] => {
  const places = placesOf(text, upright, width)
  return places.slice(0, -1).map(({ at, column }, i) => {
    const next = places[i + 1] ?? { at: text.length, column: Number.MAX_SAFE_INTEGER }
    return { text: text.slice(at + 1, next.at).trim(), from: nearest(grid, column), to: nearest(grid, next.column) }
  })
}

/** Whether a rule is drawn over the columns between two grid lines. */
const isDrawn = (rule: string, from: number, to: number, width: CharacterWidth): boolean => {
  const columns = columnsOfText(rule, width)
  const between = rule.split('').filter((_, at) => (columns[at] ?? 0) > from && (columns[at] ?? 0) < to)
  return between.filter((character) => stroke.test(character)).length > between.length / 2
}

const joined = (above: string, below: string): string =>
  above === '' || below === '' ? above + below : above + (/[。；;：:]$/.test(above) ? '\n' : '') + below

interface Open {
  text: string
  readonly from: number
  readonly to: number
  readonly line: number
  endLine: number
  rowspan: number
}

/**
 * A table drawn with ┌─┬│ or with + - |: cells over several lines, merged cells where a rule is not drawn.
 *
 * @example boxedRows([{ text: '┌──┬──┐', line: 1 }, { text: '│甲│乙│', line: 2 }, { text: '└──┴──┘', line: 3 }], 0)
 */
export function boxedRows(lines: readonly TextLine[], at: number): Found | undefined {
  if (!isRule(lines[at]?.text ?? '')) return undefined
  let end = at
  while (end < lines.length && (isRule(lines[end]?.text ?? '') || isContent(lines[end]?.text ?? ''))) end++
  const run = lines.slice(at, end)
  const rules = run.filter(({ text }) => isRule(text)).map(({ text }) => text)
  const contents = run.filter(({ text }) => !isRule(text)).map(({ text }) => text)
  if (rules.length < 2 || contents.length < 2) return undefined
  const fits = characterWidths.map((width) => {
    const grid = gridOf(rules, width)
    return { width, grid, off: mismatch(contents, grid, width) }
  })
  const best = fits.reduce((one, other) => (other.off < one.off ? other : one))
  return { end, parts: [{ kind: 'table', ruled: true, rows: rowsOf(run, best.grid, best.width) }] }
}

const rowsOf = (run: readonly TextLine[], grid: readonly number[], width: CharacterWidth): readonly IslandRow[] => {
  const rows: Open[][] = []
  let rule: string | undefined
  for (const { text, line } of run) {
    if (isRule(text)) {
      rule = text
      continue
    }
    const above = rows.at(-1)
    if (rule !== undefined || !above) {
      const row: Open[] = []
      rows.push(row)
      for (const piece of piecesOf(text, grid, width)) {
        const open = rows.slice(0, -1).findLast((cells) => cells.some(({ from }) => from === piece.from))
        const over = open?.find(({ from, to }) => from === piece.from && to === piece.to)
        const from = grid[piece.from] ?? 0
        if (over && rule !== undefined && !isDrawn(rule, from, grid[piece.to] ?? from + 1, width)) {
          over.text = joined(over.text, piece.text)
          over.rowspan++
          over.endLine = line
        } else row.push({ ...piece, line, endLine: line, rowspan: 1 })
      }
      rule = undefined
      continue
    }
    for (const piece of piecesOf(text, grid, width)) {
      const over = rows
        .findLast((cells) => cells.some(({ from }) => from === piece.from))
        ?.find(({ from }) => from === piece.from)
      if (!over) continue
      over.text = joined(over.text, piece.text)
      over.endLine = line
    }
  }
  return rows.map((cells, i): IslandRow => {
    const first = cells[0]?.line ?? run[0]?.line ?? 1
    return {
      line: first,
      cells: cells.map(
        ({ text, from, to, line, endLine, rowspan }): IslandCell => ({
          text,
          column: from + 1,
          colspan: Math.max(1, to - from),
          rowspan: Math.min(rowspan, rows.length - i),
          line,
          ...(endLine > line && { endLine }),
        }),
      ),
    }
  })
}
