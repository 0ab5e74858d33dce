import { type Area, unite } from './area.ts'
import type { PageText } from './page-parts.ts'
import type { TextLine } from './text-lines.ts'
import { between, isWrapped } from './wrapped-text.ts'

/** Between which positions the lines of a page stand. */
export interface TextEdges {
  readonly left: number
  readonly right: number
  /** Some line of text begins at the left one. */
  readonly flush: boolean
}

/** What begins a paragraph whatever stands above it: numbers of headings and lists. */
const enumerated =
  /^([（(]?[一二三四五六七八九十百]{1,4}[)）、.．]|第[一二三四五六七八九十百\d]{1,4}[章节条部]|[（(]\d{1,2}[)）]|\d{1,2}[、.．)）](?!\d)|[①-⑳]|[-•·●◆■□☑√★]\s|附\s*[件表录])/
/** A line of a table of contents: its page stands at the margin. */
const contentsEntry = /(\.{3,}|…{2,}|·{3,}|[—-]{4,}|\s{2,})\s*\d{1,4}$/
const pageNumber = /^[—–\-·\s第]*\d{1,4}\s*([页/／共]\s*\d{0,4}\s*页?)?[—–\-·\s]*$/

/** Lines put together to paragraphs where the margin broke them. */
export function paragraphs(lines: readonly TextLine[], edges: TextEdges): readonly PageText[] {
  const out: { text: string; area: Area; first: TextLine; last: TextLine; inferred: boolean }[] = []
  for (const line of lines) {
    const above = out.at(-1)
    if (above !== undefined && (goesOn(above.last, line, edges) || isOneTitle(above.last, line, edges))) {
      above.text += between(above.last, line, edges.right - edges.left) + line.text
      above.area = unite(above.area, line.area)
      above.last = line
      above.inferred &&= isInferred(line)
    } else out.push({ text: line.text, area: line.area, first: line, last: line, inferred: isInferred(line) })
  }
  return out.map(({ text, area, first, last, inferred }) => ({
    kind: 'text',
    text,
    area,
    size: last.size,
    ...(inferred && { inferred }),
    ...(isOpen(last, edges) ? { open: true as const } : {}),
    ...(isRest(first, edges) ? { rest: true as const } : {}),
  }))
}

const isInferred = ({ glyphs }: TextLine): boolean =>
  glyphs.every(({ text, inferred }) => inferred || text.trim() === '')

const endOfSentence = /[。！？；：.!?;:]["”’）)》]?$/

const isOpen = ({ area, size, text }: TextLine, { left, right }: TextEdges): boolean =>
  area.x1 > right - 1.5 * size && area.x0 < left + 3 * size && !endOfSentence.test(text)

const isRest = ({ area, size, text }: TextLine, { left, flush }: TextEdges): boolean =>
  flush && area.x0 < left + 0.5 * size && !enumerated.test(text)

/** Letters as large as this, in points, and more are those of titles, if they stand in the middle. */
const titleSize = 17
const endOfTitle = /[表书告案]$/
const period = /^[（(][^（()）]*[）)]$|^\d{4}\s*年度?$/

/** A title is one, however it is broken: large lines below each other, all in the middle of the page. */
function isOneTitle(above: TextLine, line: TextLine, { left, right }: TextEdges): boolean {
  const size = Math.max(above.size, line.size)
  if (above.size < titleSize || Math.abs(above.size - line.size) > 0.05 * size) return false
  if (line.area.y1 - above.area.y1 > 1.75 * size || endOfTitle.test(above.text) || period.test(line.text)) return false
  const middle = (left + right) / 2
  return [above, line].every(
    ({ area }) => Math.abs((area.x0 + area.x1) / 2 - middle) < size && area.x0 > left + 0.8 * size,
  )
}

/** The rest of a centred text: a line in the middle, close below one that filled the page from margin to margin. */
function isCentredRest(above: TextLine, line: TextLine, { left, right }: TextEdges): boolean {
  const size = Math.max(above.size, line.size)
  const [start, end] = [above.area.x0 - left, right - above.area.x1]
  const moved = Math.abs((line.area.x0 + line.area.x1) / 2 - (left + right) / 2)
  return (
    !endOfSentence.test(above.text) &&
    line.area.y1 - above.area.y1 < 1.6 * size &&
    start < size &&
    end < size &&
    Math.abs(start - end) < 0.5 * size &&
    moved < 0.5 * size
  )
}

function goesOn(above: TextLine, line: TextLine, edges: TextEdges): boolean {
  const size = Math.max(above.size, line.size)
  if (Math.abs(above.size - line.size) > 0.15 * size) return false
  const step = line.area.y1 - above.area.y1
  if (step > 2.6 * size || step < 0.5 * size) return false
  if (enumerated.test(line.text) || contentsEntry.test(above.text) || pageNumber.test(line.text)) return false
  if (isCentredRest(above, line, edges)) return true
  // A first line is moved in, a centred one is moved in at both ends; both lines of a paragraph begin near the margin.
  const start = Math.min(above.area.x0, line.area.x0)
  if (line.area.x0 > start + 1.2 * size && line.area.x0 > edges.left + 1.2 * size) return false
  if (above.area.x0 > line.area.x0 + 4.5 * size) return false
  // Where texts begin at the margin, two lines moved in alike are the first lines of two paragraphs.
  if (edges.flush && line.area.x0 > edges.left + 1.2 * size && above.area.x0 > line.area.x0 - 0.5 * size) return false
  return isWrapped({ ...above, area: { ...above.area, x0: edges.left } }, line, edges.right - edges.left)
}
