import { level2Code } from '@jiheng/core/form'
import type { Area } from './area.ts'
import type { DocumentTable, DocumentText, Spot } from './document-parts.ts'
import type { PageCell, PageTable } from './page-parts.ts'
import { rowKey } from './repeated-rows.ts'

/** A table to which the pieces on the next pages are added. */
export interface GrowingTable {
  /** Its rows so far, as `rowKey`. */
  readonly texts: () => readonly string[]
  /** Adds the piece's rows from number `from` on. */
  readonly append: (piece: PageTable, from: number, page: number, shown: (area: Area) => Area) => void
  /** The table; one cell alone is a frame around texts. */
  readonly finished: () => readonly (DocumentTable | DocumentText)[]
}

interface Cell {
  text: string
  readonly left: number
  readonly right: number
  rowspan: number
  readonly row: number
  full: boolean
  readonly spot: Spot
  readonly inferred: boolean
  readonly artifact: boolean
}

/** Edges closer than this, in points, are one. */
const sameEdge = 5

export function growingTable(first: PageTable, page: number, shown: (area: Area) => Area): GrowingTable {
  const cells: Cell[] = []
  const rows: Spot[] = []
  const keys: string[] = []
  const edges: number[] = [...first.xs]
  let closedBottom = first.closedBottom

  /** The edge at a position, a new one where there is none. */
  const edgeAt = (at: number): number => {
    const near = edges.find((edge) => Math.abs(edge - at) <= sameEdge)
    if (near !== undefined) return near
    edges.push(at)
    return at
  }
  const place = (
    piece: PageTable,
    from: number,
    page: number,
    show: (area: Area) => Area,
    skip: ReadonlySet<PageCell>,
  ) => {
    const offset = piece === first ? 0 : piece.area.x0 - first.area.x0
    const top = rows.length
    piece.rows.slice(from).forEach((row, index) => {
      const at = top + index
      rows.push({ page, area: show(row.area) })
      keys.push(rowKey(row.cells))
      for (const cell of row.cells) {
        if (skip.has(cell)) continue
        cells.push({
          text: cell.text,
          left: edgeAt((piece.xs[cell.column] ?? 0) - offset),
          right: edgeAt((piece.xs[cell.column + cell.colspan] ?? 0) - offset),
          rowspan: cell.rowspan,
          row: at,
          full: cell.full,
          spot: { page, area: show(cell.area) },
          inferred: cell.inferred === true,
          artifact: cell.artifact === true,
        })
      }
    })
  }
  place(first, 0, page, shown, new Set())

  const append: GrowingTable['append'] = (whole, from, page, show) => {
    const piece = belowHeader(whole, from)
    const offset = piece.area.x0 - first.area.x0
    const bottom = cells.filter(({ row, rowspan }) => row + rowspan >= rows.length)
    const counterpart = (cell: PageCell): Cell | undefined => {
      const [left, right] = [
        (piece.xs[cell.column] ?? 0) - offset,
        (piece.xs[cell.column + cell.colspan] ?? 0) - offset,
      ]
      return bottom.find((one) => Math.abs(one.left - left) <= sameEdge && Math.abs(one.right - right) <= sameEdge)
    }
    const head = piece.rows[0]?.cells ?? []
    const pairs = head.map((cell): Pair => {
      const above = counterpart(cell)
      return { cell: isPrintedAgain(cell, above) ? { ...cell, text: '' } : cell, printed: cell, above }
    })
    const open = !closedBottom && (!piece.closedTop || from > 0)
    const taken = new Set<PageCell>()
    const wholeRow = isCut(pairs, open, first.area.x1 - first.area.x0, rows.length - 1)
    const goesOn = wholeRow ? pairs : pairs.slice(0, leadingBlanks(pairs))
    // Only where the whole head of the piece belongs to the row above does it add one row less.
    const less = wholeRow ? 1 : 0
    for (const { cell, printed, above } of goesOn) {
      if (above === undefined) continue
      if (cell.text !== '') above.text += `${above.text === '' || above.full ? '' : '\n'}${cell.text}`
      above.rowspan += cell.rowspan - less
      above.full = cell.text === '' ? above.full : cell.full
      taken.add(printed)
    }
    const kept = wholeRow ? head.filter((cell) => !taken.has(cell)) : []
    if (wholeRow && kept.length === 0) place(piece, 1, page, show, taken)
    else place(piece, 0, page, show, taken)
    closedBottom = piece.closedBottom
  }

  const finished = (): readonly (DocumentTable | DocumentText)[] => {
    const [only] = cells
    if (cells.length === 1 && only !== undefined)
      return only.text.split('\n').map((text) => ({ kind: 'text', text, spot: only.spot }))
    const byRow = Map.groupBy(cells, ({ row }) => row)
    const sorted = edges.toSorted((a, b) => a - b)
    const at = (edge: number) => sorted.indexOf(edge)
    return [
      {
        kind: 'table',
        ruled: first.ruled,
        spot: { page, area: shown(first.area) },
        rows: rows.map((spot, row) => ({
          spot,
          cells: (byRow.get(row) ?? [])
            .map(({ text, left, right, rowspan, spot, inferred }) => ({
              text,
              column: at(left),
              colspan: Math.max(1, at(right) - at(left)),
              rowspan: Math.max(1, Math.min(rowspan, rows.length - row)),
              spot,
              ...(inferred && { inferred }),
            }))
            .toSorted((a, b) => a.column - b.column),
        })),
      },
    ]
  }
  return { texts: () => keys, append, finished }
}

/** The rows of a piece below a repeated header; labels that stand beside it go on from there. */
function belowHeader(piece: PageTable, from: number): PageTable {
  const [first, ...rest] = piece.rows.slice(from)
  if (from === 0 || first === undefined) return piece
  const beside = piece.rows
    .slice(0, from)
    .flatMap(({ cells }, at) =>
      cells.flatMap((cell) => (at + cell.rowspan > from ? [{ ...cell, rowspan: at + cell.rowspan - from }] : [])),
    )
  const cells = [...beside, ...first.cells].toSorted((a, b) => a.column - b.column)
  return { ...piece, rows: [{ ...first, cells }, ...rest] }
}

/** No label of a level is longer. */
const longLabel = 20

interface Pair {
  readonly cell: PageCell
  /** The cell with what stands in it on its page. */
  readonly printed: PageCell
  readonly above: Cell | undefined
}

/** A merged label that the page's end parts: it stands on both pages, on one of them as no part of the document. */
const isPrintedAgain = ({ artifact, text }: PageCell, above: Cell | undefined): boolean =>
  above !== undefined &&
  (artifact === true || above.artifact) &&
  text.replace(/\s/g, '') === above.text.replace(/\s/g, '')

/** Two labels of levels, each of them whole: the lower is a row's own, however full the upper one's line is. */
const areLabels = ({ cell, above }: Pair): boolean =>
  above !== undefined &&
  level2Code(above.text) !== undefined &&
  level2Code(cell.text) !== undefined &&
  level2Code(above.text + cell.text) === undefined

/**
 * Whether the first row of a piece is the rest of the row above: all its texts go on texts that the margin broke, and
 * either texts end beside them, or one long text takes most of the row, or the borders between are open. Long texts that
 * go on beside blanks of several cells that began in the row above (an indicator's name and value) are its rest in any case.
 *
 * @param last number of the row above
 */
function isCut(pairs: readonly Pair[], open: boolean, width: number, last: number): boolean {
  const filled = pairs.filter(({ cell }) => cell.text !== '')
  if (filled.length === 0 || pairs.some(({ above }) => above === undefined) || pairs.some(areLabels)) return false
  const begins = ({ above }: Pair) => above !== undefined && above.text !== '' && above.row === last
  const start = pairs.findIndex(({ cell }) => cell.text !== '')
  const blank = pairs.map((pair, at) => (pair.cell.text === '' && begins(pair) ? at : -1)).filter((at) => at >= 0)
  const before = blank.filter((at) => at < start).length
  const isText = (pair: Pair) => begins(pair) && (pair.above?.text.length ?? 0) > longLabel
  if (before >= 1 && blank.length >= 2 && filled.every(isText)) return true
  if (!filled.every(({ above }) => above !== undefined && above.text !== '' && (above.full || open))) return false
  // Who prints labels again on the next page cuts no row that is short.
  const again = pairs.some(({ printed, above }) => printed.artifact === true && above !== undefined)
  if (again && filled.every(({ above }) => (above?.text.length ?? 0) <= longLabel)) return false
  if (open) return true
  const endsBeside = pairs
    .slice(start)
    .some(({ cell, above }) => cell.text === '' && above !== undefined && above.text !== '')
  const [long] = filled
  const isLong = filled.length === 1 && long !== undefined && long.cell.area.x1 - long.cell.area.x0 > 0.4 * width
  return endsBeside || isLong
}

/** How many cells at the left of the row are blank because those above them go on. */
function leadingBlanks(pairs: readonly Pair[]): number {
  const filled = pairs.findIndex(({ cell }) => cell.text !== '')
  if (filled <= 0) return 0
  const ends = pairs.findIndex(({ above }, at) => at < filled && (above === undefined || above.text === ''))
  return ends === -1 ? filled : ends
}
