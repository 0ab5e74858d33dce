import type { LayoutDocument, LayoutPart, LayoutTable } from '@jiheng/core/layout'

/** Parts that follow each other on paper of one kind. */
export interface PageRun<Sheet extends string = LayoutTable['orientation']> {
  readonly orientation: Sheet | 'portrait'
  readonly parts: readonly LayoutPart[]
}

/** Lines that announce what follows: alone on a page of another orientation they would be lost. */
const announces = (part: LayoutPart): boolean =>
  part.kind === 'paragraph' && (part.style === 'title' || part.style === 'heading' || part.style === 'label')

/**
 * Cuts a document where the paper turns. A table says its orientation, a paragraph takes that of its form's table, a title
 * or heading that of what it announces; all else is portrait. A page break where the paper turns anyway is left out.
 *
 * @param sheetOf Which paper a table needs; default: its own orientation.
 */
export function pageRuns<Sheet extends string = LayoutTable['orientation']>(
  document: LayoutDocument,
  sheetOf: (table: LayoutTable) => Sheet | 'portrait' = ({ orientation }) => orientation as Sheet,
): readonly PageRun<Sheet>[] {
  const { parts } = document
  const byForm = new Map<number, Sheet | 'portrait'>()
  for (const part of parts) if (part.kind === 'table' && part.form !== undefined) byForm.set(part.form, sheetOf(part))
  const sheets: (Sheet | 'portrait')[] = parts.map((part) => {
    const form = part.kind === 'paragraph' || part.kind === 'table' ? part.form : undefined
    return (part.kind === 'table' ? sheetOf(part) : form !== undefined && byForm.get(form)) || 'portrait'
  })
  for (let i = parts.length - 2; i >= 0; i--) {
    const [part, next] = [parts[i], parts[i + 1]]
    const own = part?.kind === 'paragraph' ? part.form : undefined
    if (part && next && announces(part) && own === undefined && next.kind !== 'page-break')
      sheets[i] = sheets[i + 1] ?? 'portrait'
  }
  const runs: { orientation: Sheet | 'portrait'; parts: LayoutPart[] }[] = []
  parts.forEach((part, i) => {
    const last = runs.at(-1)
    const orientation = sheets[i] ?? 'portrait'
    if (part.kind === 'page-break') last?.parts.push(part)
    else if (last?.orientation === orientation) last.parts.push(part)
    else {
      if (last?.parts.at(-1)?.kind === 'page-break') last.parts.pop()
      runs.push({ orientation, parts: [part] })
    }
  })
  if (runs.at(-1)?.parts.at(-1)?.kind === 'page-break') runs.at(-1)?.parts.pop()
  return runs
}
