import type { Template } from '../template/schema/index.ts'
import type { Answers } from './question.ts'

/** What a person calls the template, and what was answered so far. */
export interface DeriveOptions {
  readonly id: string
  readonly version: string
  readonly name: Template['name']
  readonly region?: string
  readonly validFrom?: string
  readonly validTo?: string
  readonly source?: NonNullable<Template['source']>
  readonly phase?: Template['phase']
  readonly subject?: Template['subject']
  /** Which form of the file, from 0. */
  readonly form?: number
  readonly answers?: Answers
}
