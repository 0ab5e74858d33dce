import { level1Code, level2Code } from '../../form/levels.ts'
import { plain } from '../../form/plain.ts'
import type { Kept } from '../account/items.ts'
import { columnsOf } from '../table/columns.ts'
import { isSideLabel, isTotalLabel } from '../words/vocabulary.ts'
import type { Vocabulary } from '../words/vocabulary-of.ts'
import type { Cell, Strip } from './strip.ts'

const hasWords = (text: string): boolean => /\p{Script=Han}{2}/u.test(text)

/** How many rows print a text of words in two cells side by side, the second of them behind a label. */
const repeats = (rows: readonly Strip[]): number =>
  rows.filter(({ cells }) =>
    cells.some(({ text }, i) => i > 0 && i === cells.length - 1 && hasWords(text) && cells[i - 1]?.text === text),
  ).length

/** A table as wide in every row, in which several rows end in a text that stands in two cells or more. */
const isRepeated = (rows: readonly Strip[]): boolean => {
  const [first] = rows
  const width = first?.cells.length ?? 0
  return (
    first !== undefined &&
    !first.ruled &&
    first.kind === 'row' &&
    width >= 4 &&
    rows.length >= 4 &&
    rows.every(({ cells }) => cells.length === width) &&
    repeats(rows) >= Math.max(2, rows.length / 10)
  )
}

/** Whether two cells of a row side by side are one, by what stands above them. */
const isOne = (
  row: readonly Cell[],
  at: number,
  above: readonly (readonly Cell[])[],
  header: readonly Cell[] | undefined,
  words: Vocabulary,
): boolean => {
  const text = row[at]?.text ?? ''
  if (text === '' || row[at + 1]?.text !== text) return false
  const alike = (cells: readonly Cell[]): boolean => cells[at]?.text === cells[at + 1]?.text
  if (header && header !== row) {
    if (alike(header)) return true
    const begins = row.findIndex((cell) => cell.text === text)
    const end = row.findLastIndex((cell) => cell.text === text)
    return hasWords(text) && (isTotalLabel(row[0]?.text ?? '') || (end === row.length - 1 && end - begins >= 2))
  }
  if (hasWords(text)) {
    // The same text may stand under 预期目标 and 实际完成情况.
    const labels = above.at(-1) ?? []
    const roles = new Set(labels.map((cell) => words.role(cell.text)))
    return !(roles.has('goal') && roles.has('goal-actual')) || alike(labels)
  }
  const labels = above.findLast((cells) => hasWords(cells[at]?.text ?? '') && hasWords(cells[at + 1]?.text ?? ''))
  return labels !== undefined && alike(labels)
}

const isLabel = ({ text }: Cell, words: Vocabulary): boolean =>
  isSideLabel(text) ||
  level1Code(text) !== undefined ||
  level2Code(text) !== undefined ||
  (text.length <= 20 && words.role(text) !== undefined)

const isLabelRow = (cells: readonly Cell[]): boolean =>
  cells.every(({ text }) => text === '' || (text.length <= 24 && hasWords(text)))

/** Cells that two rows, one below the other, print alike in the same columns. */
const shared = (above: readonly Cell[], below: readonly Cell[]): number =>
  below.filter(({ text, column }) => hasWords(text) && above.some((one) => one.column === column && one.text === text))
    .length

/** Two rows of labels that share some: the labels of one header. */
const isOneHeader = (above: readonly Cell[], below: readonly Cell[]): boolean =>
  isLabelRow(above) && isLabelRow(below) && shared(above, below) >= 2

/** The rows of such a table with its merged cells whole again. */
const merged = (rows: readonly Strip[], words: Vocabulary, repeated: Cell[]): readonly Strip[] => {
  const above: (readonly Cell[])[] = []
  let header: readonly Cell[] | undefined
  let begins = rows.length
  const grid = rows.map((strip) => {
    const row = strip.cells
    const isHeader = header === undefined && columnsOf(withCells(strip, distinct(row))) !== undefined
    const before = above.at(-1)
    const goesOn = header !== undefined && before === header && isOneHeader(distinct(header), distinct(row))
    if (isHeader || goesOn) header = row
    begins = isHeader ? above.length : begins
    const out: Cell[] = []
    row.forEach((cell, i) => {
      const last = out.at(-1)
      const alike = header === row && cell.text !== '' && cell.text === row[i - 1]?.text
      if (i > 0 && last && (alike || isOne(row, i - 1, above, header, words))) {
        out[out.length - 1] = { ...last, colspan: last.colspan + 1 }
        repeated.push(cell)
      } else out.push(cell)
    })
    above.push(row)
    return out
  })
  // Labels beside several rows stand in the first of them only.
  for (let y = grid.length - 1; y > 0; y--) {
    const isHeader = isOneHeader(grid[y - 1] ?? [], grid[y] ?? [])
    grid[y] = (grid[y] ?? []).filter((cell) => {
      const i = (grid[y - 1] ?? []).findIndex(
        (one) => one.column === cell.column && one.colspan === cell.colspan && one.text === cell.text,
      )
      const over = grid[y - 1]?.[i]
      if (!over || !hasWords(cell.text)) return true
      const beside = cell.column === 1 && y < begins && cell.text.length <= 30
      if (!isHeader && !beside && (cell.column > 3 || !isLabel(cell, words))) return true
      if (grid[y - 1]) (grid[y - 1] as Cell[])[i] = { ...over, rowspan: over.rowspan + cell.rowspan }
      repeated.push(cell)
      return false
    })
  }
  return rows.map((strip, y) => ({ ...withCells(strip, grid[y] ?? []), ruled: true }))
}

const distinct = (cells: readonly Cell[]): readonly Cell[] =>
  cells.filter(({ text }, i) => i === 0 || text === '' || text !== cells[i - 1]?.text)

const withCells = (strip: Strip, cells: readonly Cell[]): Strip => ({
  ...strip,
  cells,
  filled: cells.filter(({ text }) => plain(text) !== ''),
})

/**
 * Tables of which a program printed every merged cell as often as it spans columns and rows, as scripts that read Word files
 * cell by cell do: their cells are whole again, and what was repeated is kept as labels.
 */
export const mergeRepeated = (
  strips: readonly Strip[],
  words: Vocabulary,
): { readonly strips: readonly Strip[]; readonly labels: readonly Kept[] } => {
  const repeated: Cell[] = []
  const out: Strip[] = []
  for (let from = 0; from < strips.length; ) {
    const grid = strips[from]?.grid
    let to = from + 1
    while (to < strips.length && grid !== undefined && strips[to]?.grid === grid) to++
    const rows = strips.slice(from, to)
    out.push(...(isRepeated(rows) ? merged(rows, words, repeated) : rows))
    from = to
  }
  return { strips: out, labels: repeated.map(({ text, place }) => ({ raw: text, place })) }
}
