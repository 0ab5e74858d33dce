import type { LayoutPart } from '@jiheng/core/layout'

/**
 * Whether the first page is a cover: a title and lines of its own, and nothing else, before the first page break or
 * before the paper turns.
 *
 * @param runs Of pages, as the paper turns.
 */
export function startsWithCover(runs: readonly { readonly parts: readonly LayoutPart[] }[]): boolean {
  const [first = { parts: [] }, ...more] = runs
  const end = first.parts.findIndex(({ kind }) => kind === 'page-break')
  if (end === -1 && more.length === 0) return false
  const page = end === -1 ? first.parts : first.parts.slice(0, end)
  return (
    page.length > 0 &&
    page.every((part) => part.kind === 'paragraph' && ['title', 'cover', 'label'].includes(part.style))
  )
}
