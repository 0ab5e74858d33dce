import type { LayoutDocument } from '@jiheng/core/layout'

/** Bookmarks of a document: of every place that its list of contents names. */
export interface Bookmarks {
  /** Its name in Word: hidden, as those of Word's own lists. */
  readonly nameOf: (anchor: string) => string
  /** Puts a bookmark around the content of a paragraph. */
  readonly around: (anchor: string | undefined, content: string) => string
  /** What the list says of a place, where it is not what the paragraph there says. */
  readonly entryOf: (anchor: string | undefined, shown: string) => { text: string; level: number } | undefined
  /** How deep the list goes; 0: there is none. */
  readonly levels: number
}

const tight = (text: string): string => text.replace(/\s+/g, '')

export function bookmarksOf({ parts }: LayoutDocument): Bookmarks {
  const entries = parts.flatMap((part) => (part.kind === 'contents' ? part.entries : []))
  const byAnchor = new Map(entries.map((entry, i) => [entry.anchor, { ...entry, id: i + 1 }]))
  // Word's own names of bookmarks hold no hyphen.
  const nameOf = (anchor: string) => `_Toc_${anchor.replaceAll('-', '_')}`
  const find = (anchor: string | undefined) => (anchor === undefined ? undefined : byAnchor.get(anchor))
  return {
    nameOf,
    around: (anchor, content) => {
      const entry = find(anchor)
      return entry === undefined
        ? content
        : `<w:bookmarkStart w:id="${entry.id}" w:name="${nameOf(entry.anchor)}"/>${content}<w:bookmarkEnd w:id="${entry.id}"/>`
    },
    entryOf: (anchor, shown) => {
      const entry = find(anchor)
      return entry === undefined || tight(entry.text) === tight(shown) ? undefined : entry
    },
    levels: entries.reduce((deepest, { level }) => Math.max(deepest, level), 0),
  }
}
