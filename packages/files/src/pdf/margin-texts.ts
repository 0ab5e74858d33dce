import type { PagePart, PageText } from './page-parts.ts'
import type { PageRead } from './read-page.ts'

/** Above and below these shares of the page stand headers and footers. */
const [head, foot] = [0.13, 0.87]

const pageNumber = /^[—–\-·~\s第]*[\divxIVX]{1,4}\s*([页/／共of]+\s*\d{0,4}\s*页?)?[—–\-·~\s]*$/

/** Page numbers, and lines that stand on several pages at the same height in letters no larger than those around. */
export function marginTexts(pages: readonly PageRead[]): ReadonlySet<PagePart> {
  const seen = new Map<string, number>()
  const candidates = pages.flatMap((page) =>
    page.parts.flatMap((part) => (isOutside(part, page) ? [{ part, page }] : [])),
  )
  for (const { part } of candidates) seen.set(keyOf(part), (seen.get(keyOf(part)) ?? 0) + 1)
  return new Set(
    candidates.flatMap(({ part, page }) => {
      const atEdge = part.area.y1 < 0.05 * page.height || part.area.y0 > 0.95 * page.height
      const running = (seen.get(keyOf(part)) ?? 0) > 1 && part.size <= 1.1 * usualSize(page)
      return atEdge || running || pageNumber.test(part.text) ? [part] : []
    }),
  )
}

const isOutside = (part: PagePart, { height }: PageRead): part is PageText =>
  part.kind === 'text' && (part.area.y1 < head * height || part.area.y0 > foot * height)

const keyOf = ({ text, area }: PageText): string => `${text.replace(/\d+/g, '#')} ${Math.round(area.y0 / 4)}`

/** Size of the letters of the texts of a page; of a page without texts, what forms are usually printed in. */
function usualSize({ parts }: PageRead): number {
  const sizes = parts.flatMap((part) => (part.kind === 'text' ? [part.size] : [])).toSorted((a, b) => a - b)
  return Math.max(sizes[sizes.length >> 1] ?? 0, 10.5)
}
