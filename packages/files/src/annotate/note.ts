import type { Place } from '@jiheng/core/form'

/** A remark for the margin of a document: `findingNote` of core/check makes one from a finding. */
export interface Note {
  /** A place that our reader gave; empty for the whole document. */
  readonly place: Place
  readonly heading: string
  /** Each a paragraph below the heading. */
  readonly lines: readonly string[]
  /** Says where it belongs, where it has to stand elsewhere. */
  readonly elsewhere: string
}

/** Where a note has come to stand. `near`: at the nearest place that can have a comment; the comment then says so. */
export interface PlacedNote<N extends Note = Note> {
  readonly note: N
  readonly at: 'place' | 'near'
}

/** The lines of a comment, the heading not among them. */
export const linesOf = ({ note, at }: PlacedNote): readonly string[] =>
  at === 'near' ? [note.elsewhere, ...note.lines] : note.lines
