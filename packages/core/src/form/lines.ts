/** Counts the made-up lines of a document that is built of plain strings. */
export interface Lines {
  readonly next: () => number
}

/** The lines from 1 on. */
export const countLines = (): Lines => {
  let line = 0
  return { next: () => ++line }
}
