import type { Grid, GridCell } from '../blocks/blocks.ts'
import { twinOf } from '../form/claims.ts'
import { level1Code, level2CodeOf } from '../form/levels.ts'
import { stripsOf } from '../read/source/strip.ts'
import type { Column } from '../read/table/column.ts'
import { columnsOf } from '../read/table/columns.ts'
import { bare, columnName, isTotalLabel, labelRole } from '../read/words/vocabulary.ts'
import { cellId } from './cell-id.ts'
import { cellKindOf } from './cell-kind.ts'
import { type GridView, type Seen, viewOf } from './grid-view.ts'
import { choicesIn, placeholderIn } from './placeholder.ts'
import { probeOf } from './probes.ts'
import { type Answers, type CellChoice, cellChoices, type DeriveQuestion } from './question.ts'

/** A blank form with a probe in each of its blanks, and what was not sure on the way. */
export interface Filled {
  readonly grid: Grid
  readonly questions: readonly DeriveQuestion[]
  /** What a blank cell was taken for, by its id; of a cell that a person spoke of what was said. */
  readonly kinds: ReadonlyMap<string, CellChoice>
}

interface Table {
  /** Index of the header row, and of the first row that is none of its own. */
  readonly header: number
  readonly end: number
  readonly columns: readonly Column[]
}

const isCode = (text: string): boolean => level1Code(text) !== undefined || level2CodeOf(text) !== undefined

/** A row below the indicators that is none of them: it begins with a label of a form's end. */
const endsTable = (row: readonly Seen[], { columns }: Pick<Table, 'columns'>): boolean => {
  const [first] = row
  const text = first?.cell.text.trim() ?? ''
  if (first === undefined || text === '' || first.cell.column > (columns[0]?.first ?? 1)) return false
  if (isCode(text) || placeholderIn(text) || columnName(text) !== undefined) return false
  const role = labelRole(text)
  return (
    isTotalLabel(text) ||
    role === 'field' ||
    role === 'section' ||
    /(人|日期|电话|意见|说明|结论|等级|问题|措施)$/.test(bare(text))
  )
}

/** The tables of indicators of a grid: forms may print one for the whole term and one for the year. */
const tablesOf = (grid: Grid, view: GridView): readonly Table[] => {
  const headers = grid.rows.flatMap((row, r) => {
    const strip = stripsOf([{ ...grid, rows: [row] }])[0]
    const columns = strip && columnsOf(strip)
    return columns ? [{ header: r, columns }] : []
  })
  return headers.map(({ header, columns }, i): Table => {
    const to = headers[i + 1]?.header ?? grid.rows.length
    const ends = view.rows.findIndex((row, r) => r > header && r < to && endsTable(row, { columns }))
    return { header, columns, end: ends < 0 ? to : ends }
  })
}

/** Columns of which a cell is filled in, so that its row is read as an indicator. */
const naming: ReadonlySet<Column['name']> = new Set(['name', 'termName'])

const columnAt = ({ columns }: Table, { cell }: Seen): Column | undefined =>
  columns.find(({ first, last }) => first <= cell.column && cell.column <= last)

/** A label that every form knows stays one, whatever is left open in it: "实施期目标（20××年—20××年）". */
const isKnownLabel = (text: string): boolean =>
  labelRole(text) !== undefined || columnName(text) !== undefined || twinOf(text) !== undefined

/** A blank behind a row of sums in which no number stands. */
const isBesideSum = (view: GridView, { row }: Seen): boolean => isTotalLabel(view.rows[row]?.[0]?.cell.text ?? '')

/** A blank in front of the headers of columns: nothing stands there. */
const isCorner = (view: GridView, { cell, row }: Seen, isLabel: (seen: Seen) => boolean): boolean => {
  const right = (view.rows[row] ?? []).filter((seen) => seen.cell.column > cell.column)
  return right.length > 1 && right.every(isLabel)
}

const isCellChoice = (answer: string | undefined): answer is CellChoice =>
  cellChoices.some((choice) => choice === answer)

/**
 * Puts a probe into every blank of a form, and in the place of texts that only show what is to be written. In tables of
 * indicators only the names are filled in: what the other columns hold, their headers say.
 */
export const fillBlanks = (grid: Grid, answers: Answers): Filled => {
  const view = viewOf(grid)
  const tables = tablesOf(grid, view)
  const questions: DeriveQuestion[] = []
  const kinds = new Map<string, CellChoice>()
  let count = 10
  const open = new Set<GridCell>()
  const answered = ({ place }: GridCell): CellChoice | undefined => {
    const answer = answers[cellId(place)]
    return isCellChoice(answer) ? answer : undefined
  }
  for (const { cell } of view.rows.flat()) {
    const printed = cell.text.trim()
    const said = answered(cell)
    const placeholder = printed === '' || isKnownLabel(printed) ? undefined : placeholderIn(printed)
    if (printed === '' ? said !== 'blank' : said === undefined ? placeholder : said !== 'label') open.add(cell)
    if (placeholder && !placeholder.sure)
      questions.push({
        id: cellId(cell.place),
        place: cell.place,
        text: cell.text,
        kind: 'placeholder',
        choices: ['label', 'text', 'long-text', 'money'],
        guess: 'long-text',
      })
  }
  const isLabel = ({ cell }: Seen): boolean =>
    !open.has(cell) && /\p{Script=Han}/u.test(cell.text) && choicesIn(cell.text) === undefined
  const probe = (seen: Seen): string => {
    const { cell } = seen
    const table = tables.find(({ header, end }) => seen.row > header && seen.row < end)
    if (table) {
      const column = columnAt(table, seen)
      const isHeader =
        seen.row === table.header + 1 &&
        view.rows[seen.row]?.some((one) => isLabel(one) && columnName(one.cell.text) !== undefined)
      const first = column !== undefined && naming.has(column.name) && column.first === cell.column
      return first && !isHeader ? probeOf('text', ++count) : ''
    }
    if (tables.some(({ header }) => header === seen.row) || isCorner(view, seen, isLabel)) return ''
    const guess = cellKindOf(view, seen, isLabel)
    const said = answered(cell)
    const none = (guess.kind === 'text' || guess.kind === 'long-text') && isBesideSum(view, seen)
    const kind = said && said !== 'label' ? said : none ? 'blank' : guess.kind
    kinds.set(cellId(cell.place), kind)
    if (!guess.sure && !none)
      questions.push({
        id: cellId(cell.place),
        place: cell.place,
        text: guess.label,
        kind: 'cell',
        choices: ['text', 'long-text', 'money', 'decimal', 'blank'],
        guess: guess.kind,
      })
    return kind === 'blank' ? '' : probeOf(kind, ++count)
  }
  const rows = grid.rows.map((row, r) => ({
    ...row,
    cells: row.cells.map((cell): GridCell => {
      const seen = view.rows[r]?.find((one) => one.cell === cell)
      if (!open.has(cell) || seen === undefined) return cell
      return { ...cell, text: probe(seen) }
    }),
  }))
  return { grid: { ...grid, rows }, questions, kinds }
}
