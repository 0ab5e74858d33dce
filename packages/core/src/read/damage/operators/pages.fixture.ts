import type { Random } from '../random.fixture.ts'
import type { RowLine, Sheet, SheetLine } from '../sheet.fixture.ts'
import type { Operator } from './operator.fixture.ts'

const text = (words: string): SheetLine => ({ kind: 'text', cell: { text: words, at: [], role: 'value', column: 1 } })

/** On its new page the table has only the columns in which a cell begins there. */
const renumbered = (rows: readonly SheetLine[]): readonly SheetLine[] => {
  const begins = new Set(
    rows.flatMap((line) =>
      line.kind === 'row' ? line.cells.flatMap(({ covered, column }) => (covered === undefined ? [column] : [])) : [],
    ),
  )
  return rows.map((line) =>
    line.kind === 'row' ? { ...line, cells: line.cells.filter(({ column }) => begins.has(column)) } : line,
  )
}

interface Break {
  readonly number: boolean
  readonly title: boolean
  readonly header: boolean
  readonly renumber: boolean
  /** Labels that run on over the break are printed again. */
  readonly labels: boolean
}

const cut = (sheet: Sheet, random: Random, how: Break): Sheet => {
  const body = sheet.lines.flatMap((line, i) => (line.kind === 'row' && line.part === 'body' ? [i] : []))
  const at = body[1 + random.below(Math.max(1, body.length - 1))]
  if (at === undefined) return sheet
  const title = sheet.lines.findLast(
    (line, i): line is Extract<SheetLine, { kind: 'text' }> =>
      i < at && line.kind === 'text' && line.cell.at.some((pointer) => pointer.endsWith('/title')),
  )
  const header = sheet.lines.findLast(
    (line, i): line is RowLine => i < at && line.kind === 'row' && line.part === 'header',
  )
  const end = sheet.lines.findIndex((line, i) => i > at && line.kind !== 'row')
  const rest = sheet.lines.slice(at, end < 0 ? undefined : end).map((line, i): SheetLine => {
    if (i > 0 || line.kind !== 'row' || !how.labels) return line
    const running = (column: number) =>
      sheet.lines
        .slice(0, at)
        .findLast(
          (above): above is RowLine =>
            above.kind === 'row' &&
            above.part === 'body' &&
            above.cells.some((cell) => cell.column === column && cell.role === 'level'),
        )
        ?.cells.find((cell) => cell.column === column)
    return {
      ...line,
      cells: line.cells.map((cell) =>
        cell.covered === 'down' ? { ...cell, text: running(cell.column)?.text ?? '' } : cell,
      ),
    }
  })
  return {
    ...sheet,
    lines: [
      ...sheet.lines.slice(0, at),
      { kind: 'blank' },
      ...(how.number ? [text(random.pick(['- 3 -', '— 12 —', '4', '第 2 页']))] : []),
      ...(how.title && title ? [{ ...title, cell: { ...title.cell, at: [] } }, { kind: 'blank' as const }] : []),
      ...(how.header && header ? [header] : []),
      ...(how.renumber ? renumbered(rest) : rest),
      ...sheet.lines.slice(end < 0 ? sheet.lines.length : end),
    ],
  }
}

const breakOf = (random: Random, how: Partial<Break>): Break => ({
  number: random.chance(0.7),
  title: false,
  header: false,
  renumber: false,
  labels: random.chance(0.3),
  ...how,
})

export const pageCut: Operator = {
  name: 'page cut',
  damage: (sheet, random) => cut(sheet, random, breakOf(random, {})),
}
export const pageCutRenumbered: Operator = {
  name: 'page cut, columns anew',
  damage: (sheet, random) => cut(sheet, random, breakOf(random, { renumber: true })),
}
export const pageCutHeader: Operator = {
  name: 'page cut, header again',
  damage: (sheet, random) => cut(sheet, random, breakOf(random, { header: true, renumber: random.chance(0.3) })),
}
export const pageCutTitle: Operator = {
  name: 'page cut, title again',
  damage: (sheet, random) =>
    cut(sheet, random, breakOf(random, { title: true, header: random.chance(0.5), renumber: random.chance(0.5) })),
}
/** Two breaks, the second in what the first left behind. */
export const pagesCut: Operator = {
  name: 'two page cuts',
  damage: (sheet, random) =>
    cut(cut(sheet, random, breakOf(random, {})), random, breakOf(random, { renumber: random.chance(0.5) })),
}

/** The page ends between two rows of the head. */
export const headCut: Operator = {
  name: 'page cut in the head',
  damage: (sheet, random) => {
    const head = sheet.lines.flatMap((line, i) => (line.kind === 'row' && line.part === 'head' ? [i] : []))
    const at = head[1 + random.below(Math.max(1, head.length - 1))]
    if (at === undefined) return sheet
    return {
      ...sheet,
      lines: [
        ...sheet.lines.slice(0, at),
        { kind: 'blank' },
        text(`- ${1 + random.below(20)} -`),
        { kind: 'blank' },
        ...sheet.lines.slice(at),
      ],
    }
  },
}
