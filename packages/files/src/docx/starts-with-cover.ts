import type { LayoutPart } from '@jiheng/core/layout'

/** Whether the first page is a cover: a title and lines of its own, and nothing else, before the first page break. */
export function startsWithCover(parts: readonly LayoutPart[]): boolean {
  const end = parts.findIndex(({ kind }) => kind === 'page-break')
  return (
    end > 0 &&
    parts.slice(0, end).every((part) => part.kind === 'paragraph' && ['title', 'cover', 'label'].includes(part.style))
  )
}
