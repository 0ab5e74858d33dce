import type { LayoutDocument, LayoutPart } from '@jiheng/core/layout'

/** Parts that follow each other on paper of one orientation. */
export interface PageRun {
  readonly orientation: 'portrait' | 'landscape'
  readonly parts: readonly LayoutPart[]
}

/**
 * Cuts a document where the paper turns. A table says its orientation, a paragraph takes that of its form's table; all
 * else is portrait. A page break where the paper turns anyway is left out.
 */
export function pageRuns(document: LayoutDocument): readonly PageRun[] {
  const byForm = new Map<number, PageRun['orientation']>()
  for (const part of document.parts) if (part.kind === 'table') byForm.set(part.form, part.orientation)
  const runs: { orientation: PageRun['orientation']; parts: LayoutPart[] }[] = []
  for (const part of document.parts) {
    const last = runs.at(-1)
    if (part.kind === 'page-break') {
      last?.parts.push(part)
      continue
    }
    const form = part.kind === 'contents' ? undefined : part.form
    const orientation =
      part.kind === 'table' ? part.orientation : (form !== undefined && byForm.get(form)) || 'portrait'
    if (last?.orientation === orientation) last.parts.push(part)
    else {
      if (last?.parts.at(-1)?.kind === 'page-break') last.parts.pop()
      runs.push({ orientation, parts: [part] })
    }
  }
  if (runs.at(-1)?.parts.at(-1)?.kind === 'page-break') runs.at(-1)?.parts.pop()
  return runs
}
