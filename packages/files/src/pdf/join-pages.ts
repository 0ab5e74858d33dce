import type { DocumentPart, DocumentTable, DocumentText } from './document-parts.ts'
import { type GrowingTable, growingTable } from './growing-table.ts'
import { marginTexts } from './margin-texts.ts'
import type { PagePart, PageTable, PageText } from './page-parts.ts'
import type { PageRead } from './read-page.ts'
import { repeatedRows } from './repeated-rows.ts'
import { startsAnew } from './starts-anew.ts'

/** The parts of a document in reading order, with what was left out of them because it stands there already. */
export interface JoinedPages {
  readonly parts: readonly DocumentPart[]
  /** Texts of header rows that are repeated on every page of their table. */
  readonly repeated: readonly string[]
}

/** In points: left and right ends of two pieces of one table differ by no more. */
const sameEnds = 6

/** In points: where less than this is left below a table, no row's line had room any more. */
const aLine = 16

/**
 * Puts the parts of all pages in one order. A table goes on over the end of the page where only page numbers and headers
 * stand between, both pieces end at the same margins, the upper one had no room for more, and the lower one does not begin
 * as the upper one did. Header rows that are repeated are dropped, a row that was cut is one row again. A text goes on over it
 * where the margin ended it within a sentence and the next page begins at the margin in the same letters.
 */
export function joinPages(pages: readonly PageRead[]): JoinedPages {
  const margin = marginTexts(pages)
  const floor = contentFloor(pages, margin)
  const parts: (GrowingText | DocumentTable | GrowingTable)[] = []
  const repeated: string[] = []
  let open: { readonly table: GrowingTable; readonly piece: PageTable; readonly page: PageRead } | undefined
  /** The text that the end of the last page broke. */
  let broken: { readonly text: GrowingText; readonly piece: PageText } | undefined
  pages.forEach((page, index) => {
    const body = page.parts.filter((part) => !margin.has(part))
    const [first, last] = [body[0], body.at(-1)]
    const joins = open !== undefined && first?.kind === 'table' && open.piece.ruled && goesOn(open, first, floor(page))
    const above = first?.kind === 'text' && isRestOf(broken?.piece, first) ? broken?.text : undefined
    let tail: GrowingText | undefined
    const here = { number: index + 1, shown: page.shown, tags: page.tags }
    page.parts.forEach((part) => {
      const spot = { page: index + 1, area: page.shown(part.area) }
      if (part.kind === 'text') {
        const own = { kind: part.kind, text: '', spot, ...(part.inferred && { inferred: true as const }) }
        const text = part === first && above !== undefined ? above : own
        text.text += part.text
        if (text !== above) parts.push(text)
        if (part === last) tail = text
      } else if (part === first && joins && open !== undefined) {
        const { count: from } = repeatedRows(open.table.texts(), part)
        repeated.push(...part.rows.slice(0, from).flatMap(({ cells }) => cells.map(({ text }) => text)))
        open.table.append(part, from, here, floor(open.page) - open.piece.area.y1 < aLine)
      } else parts.push(growingTable(part, here))
    })
    const grown = last?.kind !== 'table' ? undefined : last === first && joins ? open?.table : lastTable(parts)
    open = grown === undefined || last?.kind !== 'table' ? undefined : { table: grown, piece: last, page }
    broken = last?.kind === 'text' && tail !== undefined ? { text: tail, piece: last } : undefined
  })
  return { parts: parts.flatMap((part) => ('append' in part ? part.finished() : [part])), repeated }
}

/** A text to which its rest on the next page is added. */
interface GrowingText extends DocumentText {
  text: string
}

/** Whether a text at the head of a page goes on in the sentence that the end of the page before broke. */
const isRestOf = (above: PageText | undefined, text: PageText): boolean =>
  above?.open === true && text.rest === true && Math.abs(above.size - text.size) < 0.05 * text.size

const lastTable = (parts: readonly (GrowingText | DocumentTable | GrowingTable)[]): GrowingTable | undefined =>
  parts.findLast((part) => 'append' in part)

/** How far down the pages of this size are filled: where the lowest table or text of any of them ends. */
function contentFloor(pages: readonly PageRead[], margin: ReadonlySet<PagePart>): (page: PageRead) => number {
  const floors = new Map<string, number>()
  const key = ({ width, height }: PageRead) => `${Math.round(width)} ${Math.round(height)}`
  for (const page of pages)
    for (const part of page.parts)
      if (!margin.has(part)) floors.set(key(page), Math.max(floors.get(key(page)) ?? 0, part.area.y1))
  return (page) => Math.max(floors.get(key(page)) ?? 0, 0.8 * page.height)
}

function goesOn(
  above: { readonly table: GrowingTable; readonly piece: PageTable; readonly page: PageRead },
  below: PageTable,
  floor: number,
): boolean {
  const { piece, page } = above
  if (!below.ruled) return false
  const offset = below.area.x0 - piece.area.x0
  if (Math.abs(offset) > 40 || Math.abs(below.area.x1 - piece.area.x1 - offset) > sameEnds) return false
  const room = Math.min(floor, page.height) - piece.area.y1
  // What is printed again at the head of a piece is that of a table which goes on.
  if (below.rows[0]?.cells.some(({ artifact }) => artifact)) return true
  const texts = above.table.texts()
  const { count, inner } = repeatedRows(texts, below)
  // A header from the middle of the table: another form would begin with its first row.
  if (inner) return true
  const open = !piece.closedBottom || !below.closedTop
  return (open || room < heightOfFirst(below, count) + 30) && !startsAnew(texts, below)
}

/** What must have fitted on the page above: the first row below a header with all that its merged cells hold together. */
function heightOfFirst({ rows, area }: PageTable, header: number): number {
  const group = rows[header]?.cells.reduce((most, { rowspan }) => Math.max(most, rowspan), 1) ?? 1
  return (rows[header + group - 1]?.area.y1 ?? area.y1) - (rows[header]?.area.y0 ?? area.y0)
}
