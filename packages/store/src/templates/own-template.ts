import { type Template, templateSchema } from '@jiheng/core/template'
import type { TemplatesTable } from '../tables.ts'

/** `retired`: nothing new is read or begun with it; what was made with it stays as it is. */
export type TemplateState = 'in-use' | 'retired'

/** One version of a region's own template. */
export interface OwnTemplate {
  readonly template: Template
  readonly state: TemplateState
  /** Of the blank form that it was made from; null for what came as data. */
  readonly sha256: string | null
  readonly fileName: string
  /** What a person answered while it was made; whoever makes templates knows its shape. */
  readonly answers: unknown
  readonly person: string
  readonly createdAt: string
  readonly changedAt: string
}

/**
 * A row as the store gives it out. Throws where the body is no template: what is stored was checked before, so that is a
 * fault of ours.
 */
export const ownTemplateOf = (row: Omit<TemplatesTable, 'region' | 'valid_from' | 'valid_to'>): OwnTemplate => ({
  template: templateSchema.parse(JSON.parse(row.body)),
  state: row.state as TemplateState,
  sha256: row.sha256,
  fileName: row.file_name,
  answers: JSON.parse(row.answers) as unknown,
  person: row.person,
  createdAt: row.created_at,
  changedAt: row.changed_at,
})
