import type { Disclosure } from '@jiheng/core/form'
import type { RevisionsTable } from '../tables.ts'
import { liftDisclosure } from './lift-disclosure.ts'

export type RevisionKind = 'read' | 'new' | 'edit' | 'restore'

/** One immutable saved state, without its text. */
export interface RevisionInfo {
  readonly number: number
  readonly parent: number | null
  readonly kind: RevisionKind
  readonly author: string
  readonly note: string
  readonly createdAt: string
  readonly engine: string
  /** `id@version` of the templates of its forms, each once. */
  readonly templates: readonly string[]
}

export interface Revision extends RevisionInfo {
  readonly disclosure: Disclosure
}

export const revisionColumns = [
  'number',
  'parent',
  'kind',
  'author',
  'note',
  'created_at',
  'engine',
  'templates',
] as const

/** A revision's row as the store gives it out. */
export const revisionInfo = (row: Pick<RevisionsTable, (typeof revisionColumns)[number]>): RevisionInfo => ({
  number: row.number,
  parent: row.parent,
  kind: row.kind as RevisionKind,
  author: row.author,
  note: row.note,
  createdAt: row.created_at,
  engine: row.engine,
  templates: JSON.parse(row.templates) as string[],
})

/** The row with its text. */
export const revisionWithText = (row: Pick<RevisionsTable, (typeof revisionColumns)[number] | 'body'>): Revision => ({
  ...revisionInfo(row),
  disclosure: liftDisclosure(row.body),
})

/** The templates of a Disclosure's forms, each once, in order. */
export const templatesOf = ({ forms }: Disclosure): readonly string[] => [
  ...new Set(forms.map((form) => form.template)),
]
