/** Where the entries of a list went: the new index of an old one, undefined where it is gone. */
export interface Moves {
  readonly list: string
  readonly to: (index: number) => number | undefined
}
