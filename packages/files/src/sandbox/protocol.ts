/** What one task may cost. */
export interface Bounds {
  readonly seconds: number
  /** Of resident memory, watched from outside: a limit on the heap does not bound buffers. */
  readonly megabytes: number
}

/** What any file may cost. */
export const readBounds: Bounds = { seconds: 10, megabytes: 700 }

/** How a task ended that did not end by itself. */
export type TaskFailure =
  | { readonly kind: 'too-slow' }
  | { readonly kind: 'too-heavy' }
  | { readonly kind: 'crashed'; readonly why: string }
  | { readonly kind: 'stopped' }

/** What a bounded process says: `ready` once, when it can work; then for each task its notes and one end. */
export type Saying<Result, Note> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'end'; readonly result: Result }
  | { readonly kind: 'fault'; readonly why: string }
