/** What surrounds a call: handed in by the entry point alone. */
export interface Surroundings {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly out: (text: string) => void
  /** For files that are no text. */
  readonly outBytes: (bytes: Uint8Array) => void
  readonly err: (text: string) => void
  /** Whether standard output is a terminal. */
  readonly shown: boolean
  /** Whether a person watches standard error. */
  readonly watched: boolean
  /** Milliseconds since some moment, for measuring. */
  readonly now: () => number
  /** The day, ISO 8601. */
  readonly today: () => string
  /** Resolves when the person or the system asks the program to end. */
  readonly ended: () => Promise<void>
}
