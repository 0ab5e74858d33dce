import type { Area } from './area.ts'
import type { CellTag, PageTags } from './cell-tags.ts'
import { goingOn, isCut, isPrintedAgain, isWrappedOver, type Pair } from './cut-row.ts'
import type { DocumentTable, DocumentText, Spot } from './document-parts.ts'
import type { PageCell, PageTable, TextEnds } from './page-parts.ts'
import { rowKey } from './repeated-rows.ts'
import { isCutByTags, isKnown, type RowTag, rowTags, tagOf } from './tagged-rows.ts'

/** A table to which the pieces on the next pages are added. */
export interface GrowingTable {
  /** Its rows so far, as `rowKey`. */
  readonly texts: () => readonly string[]
  /** Adds the rows of a piece from number `from` on. `full`: the piece above reaches as far down as any page is filled. */
  readonly append: (piece: PageTable, from: number, page: PageOfTable, full: boolean) => void
  /** The table; one cell alone is a frame around texts. */
  readonly finished: () => readonly (DocumentTable | DocumentText)[]
}

/** The page on which a piece stands. */
export interface PageOfTable {
  /** From 1. */
  readonly number: number
  /** A box, on the page as it is shown. */
  readonly shown: (area: Area) => Area
  readonly tags: PageTags | undefined
}

interface Cell {
  text: string
  readonly left: number
  readonly right: number
  rowspan: number
  readonly row: number
  ends: TextEnds | undefined
  readonly spot: Spot
  readonly inferred: boolean
  readonly artifact: boolean
  tag: CellTag | undefined
}

/** Edges closer than this, in points, are one. */
const sameEdge = 5

export function growingTable(first: PageTable, begin: PageOfTable): GrowingTable {
  const cells: Cell[] = []
  const rows: Spot[] = []
  const tagged: RowTag[] = []
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
    { number: page, shown, tags }: PageOfTable,
    skip: ReadonlySet<PageCell>,
  ) => {
    tagged.push(...rowTags(piece.rows.slice(from), tags))
    const offset = piece === first ? 0 : piece.area.x0 - first.area.x0
    const top = rows.length
    piece.rows.slice(from).forEach((row, index) => {
      const at = top + index
      rows.push({ page, area: shown(row.area) })
      keys.push(rowKey(row.cells))
      for (const cell of row.cells) {
        if (skip.has(cell)) continue
        cells.push({
          text: cell.text,
          left: edgeAt((piece.xs[cell.column] ?? 0) - offset),
          right: edgeAt((piece.xs[cell.column + cell.colspan] ?? 0) - offset),
          rowspan: cell.rowspan,
          row: at,
          ends: cell.ends,
          spot: { page, area: shown(cell.area) },
          inferred: cell.inferred === true,
          artifact: cell.artifact === true,
          tag: tagOf(cell, tags),
        })
      }
    })
  }
  place(first, 0, begin, new Set())

  const append: GrowingTable['append'] = (whole, from, page, full) => {
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
    const pairs = head.map((cell): Pair<Cell> => {
      const above = counterpart(cell)
      const shown = isPrintedAgain(cell, above) ? { ...cell, text: '' } : cell
      return { cell: shown, printed: cell, tag: tagOf(cell, page.tags), above }
    })
    const open = !closedBottom && (!piece.closedTop || from > 0)
    const taken = new Set<PageCell>()
    const below = rowTags(piece.rows, page.tags)
    const width = first.area.x1 - first.area.x0
    const wholeRow = isCutByTags(tagged, below) ?? isCut(pairs, { open, full }, width, rows.length - 1)
    const [own] = below
    const goesOn = wholeRow ? pairs : goingOn(pairs, isKnown(own) ? own.row : undefined)
    // Only where the whole head of the piece belongs to the row above does it add one row less.
    const less = wholeRow ? 1 : 0
    for (const { cell, printed, tag, above } of goesOn) {
      if (above === undefined) continue
      if (cell.text !== '')
        above.text += `${above.text === '' || isWrappedOver(above.ends, cell) ? '' : '\n'}${cell.text}`
      above.rowspan += cell.rowspan - less
      above.ends = cell.text === '' ? above.ends : cell.ends
      above.tag ??= tag
      taken.add(printed)
    }
    if (wholeRow && tagged.at(-1) === 'blank') tagged[tagged.length - 1] = below[0]
    const kept = wholeRow ? head.filter((cell) => !taken.has(cell)) : []
    if (wholeRow && kept.length === 0) place(piece, 1, page, taken)
    else place(piece, 0, page, taken)
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
        spot: { page: begin.number, area: begin.shown(first.area) },
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
