import type { HeadingLevel, LayoutContentsEntry, LayoutPart } from '../layout.ts'

/** Collects the parts of a publication, the anchors of its headings, and what its contents list. */
export interface PageWriter {
  readonly add: (...parts: readonly LayoutPart[]) => void
  /** A part that the contents list, by `entry`; gives it its anchor and rank. */
  readonly addHeading: (
    part: Exclude<LayoutPart, { kind: 'page-break' | 'contents' }>,
    rank: number,
    entry: string,
  ) => void
  /** A new page, unless one has just begun. `titles`: lines that only announce what follows may stand above. */
  readonly newPage: (titles?: 'may-stand-above') => void
  readonly contents: (heading: string, levels: number) => void
  /** The parts, with the contents filled in. */
  readonly parts: () => readonly LayoutPart[]
  readonly last: () => LayoutPart | undefined
  readonly replaceLast: (part: LayoutPart) => void
}

export const levelOf = (rank: number): HeadingLevel => (rank <= 1 ? 1 : rank === 2 ? 2 : 3)

const announces = (part: LayoutPart): boolean =>
  part.kind === 'paragraph' && (part.style === 'title' || part.style === 'label')

export const pageWriter = (): PageWriter => {
  const parts: LayoutPart[] = []
  const entries: LayoutContentsEntry[] = []
  let levels = 0
  return {
    add: (...more) => {
      parts.push(...more)
    },
    addHeading: (part, rank, text) => {
      const level = levelOf(rank)
      const anchor = `part-${entries.length + 1}`
      entries.push({ text: text.replace(/\s*\n\s*/g, ''), level, anchor })
      parts.push(part.kind === 'paragraph' ? { ...part, anchor, level } : { ...part, anchor })
    },
    newPage: (titles) => {
      const began = parts.findLastIndex(({ kind }) => kind === 'page-break')
      const onPage = parts.slice(began + 1)
      const full = titles === undefined ? onPage.length > 0 : onPage.some((part) => !announces(part))
      if (full) parts.push({ kind: 'page-break' })
    },
    contents: (heading, deepest) => {
      levels = deepest
      parts.push({ kind: 'contents', heading, entries: [] }, { kind: 'page-break' })
    },
    parts: () => {
      const listed = entries.filter(({ level }) => level <= levels)
      // Contents without an entry are left out, with the page break behind them.
      const filled = parts.flatMap((part, i): LayoutPart[] => {
        if (parts[i - 1]?.kind === 'contents' && listed.length === 0) return []
        if (part.kind !== 'contents') return [part]
        return listed.length > 0 ? [{ ...part, entries: listed }] : []
      })
      // Nothing stands behind the last page break of a publication whose parts are empty.
      return filled.at(-1)?.kind === 'page-break' ? filled.slice(0, -1) : filled
    },
    last: () => parts.at(-1),
    replaceLast: (part) => {
      parts[parts.length - 1] = part
    },
  }
}
