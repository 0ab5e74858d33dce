import type { LayoutRow, LayoutTable } from './layout.ts'

/** Letters of a table's size that one line holds between the margins of A4. */
const lettersOf = { portrait: 42, landscape: 69 } as const
/** What a cell's borders and margins take, in letters. */
const margin = 0.8
/** A column that is wider than this for one text takes its room from others. */
const widest = 16
/** Widths are whole numbers: tenths of a letter. */
const parts = 10

type Cells = readonly LayoutRow[]

/** Figures and Latin letters take about half the room of a character. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' || letter === '“' || letter === '”' ? 1 : 0.55), 0)

/** Letters that the longest line of a text must have room for: a short label two lines, a number one, a long text more. */
const needOf = (text: string): number => {
  const width = Math.max(...text.split('\n').map(widthOf))
  const unbroken = Math.max(0, ...(text.match(/[\w.,%/:+-]+/g) ?? []).map(widthOf))
  const lines = width <= 2 ? 1 : width <= 8 ? 2 : width <= 24 ? 4 : 10
  return Math.min(widest, Math.max(Math.ceil(width / lines), Math.min(unbroken, 8), width > 24 ? 6 : 0)) + margin
}

/** What each column needs; a cell over several columns shares out what they lack among them. */
const needsOf = (rows: Cells, shares: readonly number[]): readonly number[] => {
  const needs = shares.map(() => 1 + margin)
  const cells = rows.flatMap(({ cells: own }) => own).filter(({ text }) => text !== '')
  for (const { text, column, colspan } of cells.toSorted((a, b) => a.colspan - b.colspan)) {
    const from = column - 1
    const to = from + colspan
    const lack = needOf(text) - needs.slice(from, to).reduce((sum, need) => sum + need, 0)
    const share = shares.slice(from, to).reduce((sum, one) => sum + one, 0)
    if (lack > 0) for (let c = from; c < to; c++) needs[c] = (needs[c] ?? 0) + (lack * (shares[c] ?? 0)) / share
  }
  return needs
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/**
 * Widths for a table whose own are guessed: as guessed, but no label and no number stands in a column too narrow for it
 * while others have room. What upright paper cannot hold lies across.
 * @example fitWidths(rows, [7, 26, 7], 'portrait').columns
 */
export const fitWidths = (
  rows: Cells,
  guessed: readonly number[],
  upright: LayoutTable['orientation'],
): Pick<LayoutTable, 'columns' | 'orientation'> => {
  const needs = needsOf(rows, guessed)
  const wanted = sum(needs)
  const orientation = wanted > lettersOf[upright] ? 'landscape' : upright
  const room = lettersOf[orientation]
  const scale = Math.min(1, room / wanted)
  const floors = needs.map((need) => need * scale)
  const shares = guessed.map((one) => (one / sum(guessed)) * room)
  const over = floors.map((floor, c) => Math.max(0, (shares[c] ?? 0) - floor))
  const left = room - sum(floors)
  const spare = sum(over)
  return {
    columns: floors.map((floor, c) =>
      Math.max(1, Math.round(parts * (floor + (spare > 0 ? ((over[c] ?? 0) * left) / spare : left / floors.length)))),
    ),
    orientation,
  }
}
