import { dealOut, filledTable, tableOnPage } from './fill-cells.ts'
import type { PageTable } from './page-parts.ts'
import { plainLattice } from './plain-lattice.ts'
import { segmentsOf } from './segments.ts'
import type { TextLine } from './text-lines.ts'

/** Lines that are no table, or one without lines between its columns. */
export type PlainPiece = PageTable | { readonly kind: 'lines'; readonly lines: readonly TextLine[] }

/** A line, cut where its gaps are wide. */
interface CutLine {
  readonly line: TextLine
  readonly segments: readonly TextLine[]
}

/** More lines on a page than this are no table. */
const mostLines = 300
/** Rows that make a table, and the share of its lines that must stand in several columns. */
const fewestRows = 3
const inColumns = 0.5

/** Finds tables in lines by gaps that stand below each other. */
export function plainTables(lines: readonly TextLine[]): readonly PlainPiece[] {
  const cut = lines.map((line): CutLine => ({ line, segments: segmentsOf(line) }))
  const pieces: PlainPiece[] = []
  let loose: TextLine[] = []
  const endLoose = () => {
    if (loose.length > 0) pieces.push({ kind: 'lines', lines: loose })
    loose = []
  }
  for (let at = 0; at < cut.length; ) {
    const block = blockAt(cut, at)
    const table = block.length >= fewestRows ? tableOf(block) : undefined
    if (table === undefined) {
      loose.push(...cut.slice(at, at + Math.max(1, block.length)).map(({ line }) => line))
      at += Math.max(1, block.length)
      continue
    }
    endLoose()
    pieces.push(table)
    at += block.length
  }
  endLoose()
  return pieces
}

/** In ems. Lines closer than this belong together: those of one cell, or of cells side by side that are not level. */
const close = 0.5
/** Rows further apart than this are not of one table; at most so many lines of one text may stand between its rows. */
const far = 2.5
const mostAlone = 2

/** Lines from here on that may be a table: no wide gap above any, and most of them cut. */
function blockAt(cut: readonly CutLine[], start: number): readonly CutLine[] {
  const gap = (at: number) => {
    const [above, here] = [cut[at - 1], cut[at]]
    if (above === undefined || here === undefined) return Number.POSITIVE_INFINITY
    return (here.line.area.y0 - above.line.area.y1) / here.line.size
  }
  const isCut = (at: number) => (cut[at]?.segments.length ?? 0) > 1
  // The first line of a cell may stand above the line that the others share.
  if (!isCut(start) && !(gap(start + 1) < close / 2 && isCut(start + 1))) return []
  let end = start + 1
  for (let at = start + 1; at <= end + mostAlone && gap(at) < far; at++)
    if (isCut(at) || (at === end && gap(at) < close)) end = at + 1
  return cut.slice(start, end)
}

function tableOf(block: readonly CutLine[]): PageTable | undefined {
  if (block.length > mostLines) return undefined
  const lattice = plainLattice(block.map(({ line }) => segmentsOf(line, true)))
  if (lattice === undefined) return undefined
  const table = tableOnPage(lattice)
  const left = dealOut(
    [table],
    block.flatMap(({ line }) => line.glyphs),
  )
  const filled = filledTable(table)
  const several = filled.rows.filter(({ cells }) => cells.filter(({ text }) => text !== '').length > 1).length
  if (left.length > 0 || several < fewestRows || several < inColumns * filled.rows.length) return undefined
  return { ...filled, ruled: false }
}
