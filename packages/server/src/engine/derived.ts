import type { Block } from '@jiheng/core/blocks'
import type { Template } from '@jiheng/core/template'
import type { Lang, ShownFault, TemplateIdentity } from '../api/index.ts'
import type { DerivedCell, DerivedChoice, DerivedQuestion } from '../api/template.ts'

/** What a blank form says of itself: shown to a person, asked about, and kept as a template. */
export interface Derived {
  readonly blocks: readonly Block[]
  readonly cells: readonly DerivedCell[]
  /** What any cell may be said to be. */
  readonly choices: readonly DerivedChoice[]
  /** What a column of indicators may be said to be. */
  readonly columnChoices: readonly DerivedChoice[]
  readonly questions: readonly DerivedQuestion[]
  readonly template: Template
  readonly faults: readonly ShownFault[]
  /** What the form itself tells of its name. */
  readonly title: string
  /** Forms of the file. */
  readonly forms: number
  /** Lines that the template does not print. */
  readonly dropped: readonly string[]
}

export interface DeriveChoices {
  readonly identity: TemplateIdentity
  readonly answers: Readonly<Record<string, string>>
  /** Which form of the file, from 0. */
  readonly form: number
  readonly lang: Lang
}
