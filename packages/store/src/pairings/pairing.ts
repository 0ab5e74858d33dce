/** A form of a disclosure. */
export interface FormRef {
  readonly id: string
  readonly form: number
}

/** What a person said of two forms. */
export interface StoredPairing {
  readonly a: FormRef
  readonly b: FormRef
  readonly verdict: 'confirmed' | 'refuted'
  readonly person: string
  /** ISO 8601. */
  readonly at: string
}
