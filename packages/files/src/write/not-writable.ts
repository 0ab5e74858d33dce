/** What a format cannot hold, by code; `data` fills the sentence of `notWritableSentence`. */
export type NotWritableReason =
  /** The part that makes this format is not installed on this machine. `name`: what is missing. */
  | { readonly code: 'writer-missing'; readonly name: string }
  /** More than the format or the paper holds. `what`: cells, rows, columns, characters; `at`: where, as words of the form. */
  | {
      readonly code: 'too-much'
      readonly what: 'characters' | 'rows' | 'columns' | 'sheets'
      readonly count: number
      readonly limit: number
      readonly at: string
    }
  /** Characters that no font has: nothing may print as an empty box. */
  | { readonly code: 'characters-without-font'; readonly characters: readonly string[]; readonly at: string }
  /** Writing took longer than it may. `seconds`: the limit. */
  | { readonly code: 'too-slow'; readonly seconds: number }
  /** Writing took more memory than it may. `megabytes`: the limit. */
  | { readonly code: 'too-heavy'; readonly megabytes: number }

/** A document that cannot be written as asked, with the reason as data: nothing is ever cut silently. */
export class NotWritable extends Error {
  override readonly name = 'NotWritable'
  readonly reason: NotWritableReason
  constructor(reason: NotWritableReason) {
    super(`Cannot be written: ${JSON.stringify(reason)}`)
    this.reason = reason
  }
}
