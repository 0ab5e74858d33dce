/** What the form has for a column. */
export interface Found {
  /** As it is written where the column has no codes. */
  readonly text: string
  /** Its meaning, by which codes are looked up before its words. */
  readonly key?: string
  /** The cell as printed, where `text` is a part of it. */
  readonly raw?: string
  /** JSON Pointer of the Printed that it comes from, in its Disclosure. */
  readonly at?: string
}
