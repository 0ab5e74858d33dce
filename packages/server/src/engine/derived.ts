import type { Block } from '@jiheng/core/blocks'
import type { Template } from '@jiheng/core/template'
import type { Lang, ShownFault, TemplateIdentity } from '../api/index.ts'
import type { DerivedCell, DerivedQuestion } from '../api/template.ts'

/** What a blank form says of itself: shown to a person, asked about, and kept as a template. */
export interface Derived {
  readonly blocks: readonly Block[]
  readonly cells: readonly DerivedCell[]
  /** What any cell may be said to be. */
  readonly choices: readonly string[]
  readonly questions: readonly DerivedQuestion[]
  readonly template: Template
  readonly faults: readonly ShownFault[]
  /** What the form itself tells of its name. */
  readonly title: string
}

export interface DeriveChoices {
  readonly identity: TemplateIdentity
  readonly answers: Readonly<Record<string, string>>
  readonly lang: Lang
}
