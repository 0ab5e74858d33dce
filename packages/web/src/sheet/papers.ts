import type { LayoutDocument, LayoutPart } from '@jiheng/core/layout'

/** One sheet of paper on the desk: what stands between two page breaks, and the form it shows, if it shows one. */
export interface Paper {
  readonly key: string
  readonly orientation: 'portrait' | 'landscape'
  readonly form: number | undefined
  /** Each with its index among the parts of the document. */
  readonly parts: readonly PaperPart[]
}

export interface PaperPart {
  readonly index: number
  readonly part: Exclude<LayoutPart, { kind: 'page-break' }>
}

const formOf = ({ part }: PaperPart): number | undefined => ('form' in part ? part.form : undefined)

const paperOf = (parts: Paper['parts'], index: number): Paper => {
  const table = parts.map(({ part }) => part).find((part) => part.kind === 'table')
  return {
    key: `paper-${index}`,
    orientation: table?.orientation ?? 'portrait',
    form: table?.form ?? parts.map(formOf).find((form) => form !== undefined),
    parts,
  }
}

/** Lays a document out on papers: a new one after each page break. */
export function papersOf(layout: LayoutDocument): readonly Paper[] {
  const runs: PaperPart[][] = [[]]
  for (const [index, part] of layout.parts.entries()) {
    if (part.kind === 'page-break') runs.push([])
    else runs.at(-1)?.push({ index, part })
  }
  return runs.filter((parts) => parts.length > 0).map(paperOf)
}
