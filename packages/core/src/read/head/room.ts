import type { Strip } from '../source/strip.ts'
import type { Token } from '../words/label-cells.ts'

/** A row of the head as the rooms see it, with the row below it, which a header needs to be told from labels. */
export interface HeadRow {
  readonly tokens: readonly Token[]
  readonly strip: Strip
  readonly below: { readonly tokens: readonly Token[]; readonly strip: Strip } | undefined
}

/** A reader of one kind of thing in the head: money, goals, tasks … It remembers what a header row announced. */
export interface Room {
  /** Takes the row in and says so, or leaves it to the next room. */
  read(row: HeadRow): boolean
  /** Another room has taken a row: what was announced here has ended. */
  end(): void
}
