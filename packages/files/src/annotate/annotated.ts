import type { Note, PlacedNote } from './note.ts'

export interface Annotated<N extends Note = Note> {
  readonly bytes: Uint8Array
  /** In the order in which they were given. */
  readonly placed: readonly PlacedNote<N>[]
  /** Notes for which the document has no place at all. */
  readonly unplaced: readonly N[]
}

export interface AnnotateOptions {
  /** Who comments; default 绩衡. */
  readonly author?: string
  /** Day and time that the comments bear, in ISO 8601 (2026-03-10T00:00:00Z); absent: none, so that the same input gives the same bytes. */
  readonly date?: string
}
