import type { LayoutParagraph, LayoutPart } from '@jiheng/core/layout'

/**
 * Ranks of titles and headings for bookmarks and the structure tree: the publication's title above all, below it what the
 * layout gives a level, forms on the second. Accessible documents begin with rank 1 and leave none out on the way down.
 *
 * @example
 * headingRanks([title, heading]).get(heading) // 2
 */
export function headingRanks(parts: readonly LayoutPart[]): ReadonlyMap<LayoutPart, number> {
  const headings = parts.filter(
    (part): part is LayoutParagraph =>
      part.kind === 'paragraph' && (part.style === 'title' || part.style === 'heading') && part.text.trim() !== '',
  )
  const highest = Math.min(...headings.map(rankOf))
  let above = 0
  return new Map(
    headings.map((heading) => {
      above = Math.min(rankOf(heading) - highest + 1, above + 1)
      return [heading, above]
    }),
  )
}

const rankOf = ({ style, level, form, text }: LayoutParagraph): number => {
  if (level !== undefined) return level + 1
  if (style === 'title') return form === undefined ? 1 : 2
  return /^\s*[（(]/.test(text) ? 3 : 2
}
