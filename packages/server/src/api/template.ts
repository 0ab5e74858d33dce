import type { Block } from '@jiheng/core/blocks'
import { placeSchema } from '@jiheng/core/form'
import type { LayoutDocument } from '@jiheng/core/layout'
import { type Template, templateSchema } from '@jiheng/core/template'
import { z } from 'zod'
import { langSchema } from './problem.ts'

const { phase, subject } = templateSchema.unwrap().shape

const object = (value: unknown): boolean => typeof value === 'object' && value !== null

export const templateSummarySchema = z.object({
  id: z.string(),
  version: z.string(),
  name: z.string(),
  region: z.string().nullable(),
  kind: z.enum(['table', 'text']),
  phase: z.string(),
  subject: z.string(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  /** `own`: made here, or taken in as data. */
  source: z.enum(['system', 'own']),
  state: z.enum(['in-use', 'retired']),
  /** The document that prescribes the form, or the blank form that it was made from. */
  document: z.string().nullable(),
  /** Whether it was held against that document; null where nobody said. */
  verified: z.boolean().nullable(),
  /** When an own template was saved. */
  createdAt: z.string().nullable(),
  /** An own template whose blank form is kept: it can be opened again, and saved as a new version. */
  reopens: z.boolean(),
})
export type TemplateSummary = z.infer<typeof templateSummarySchema>
export const templatesSchema = z.object({ items: z.array(templateSummarySchema).readonly() })

/** One template, and the empty form drawn. */
export const templateViewSchema = templateSummarySchema.extend({
  template: z.custom<Template>(object),
  layout: z.custom<LayoutDocument>(object),
})

export type TemplateView = z.infer<typeof templateViewSchema>

const text = (most: number) => z.string().trim().max(most)
const day = z.union([z.iso.date(), z.literal('')])

/** What a person calls a template that is being made; what is still open is ''. */
export const templateIdentitySchema = z.object({
  id: text(60).default(''),
  version: text(20).default(''),
  name: text(100).default(''),
  nameEn: text(100).default(''),
  region: text(6).default(''),
  validFrom: day.default(''),
  validTo: day.default(''),
  phase: z.enum(['', ...phase.options]).default(''),
  subject: z.enum(['', ...subject.options]).default(''),
})
export type TemplateIdentity = z.infer<typeof templateIdentitySchema>

/** Answers by the id of their question or cell. */
export const templateAnswersSchema = z.record(z.string().max(200), z.string().max(500))
export type TemplateAnswers = z.infer<typeof templateAnswersSchema>

/** What is kept of a draft besides its form. */
export const draftBodySchema = z.object({
  identity: templateIdentitySchema,
  answers: templateAnswersSchema,
  /** Which form of the file, from 0. */
  form: z.int().nonnegative().max(10_000).default(0),
})
export type DraftBody = z.infer<typeof draftBodySchema>
export const saveDraftBodySchema = draftBodySchema.extend({ lang: langSchema.default('zh-CN') })

/** What a cell of the form is taken for, in a word: each is coloured by it. */
export const cellRoleSchema = z.enum(['title', 'label', 'field', 'goal', 'money', 'indicator', 'sum', 'list', 'blank'])
export type CellRole = z.infer<typeof cellRoleSchema>

/** Something that may be chosen: what is sent as the answer, and what it is called. */
const choiceSchema = z.object({ value: z.string(), label: z.string() })
export type DerivedChoice = z.infer<typeof choiceSchema>

/** A cell of the blank form as it is understood. */
export const derivedCellSchema = z.object({
  id: z.string(),
  place: placeSchema,
  role: cellRoleSchema,
  /** What it holds, in words: the field's name, the money line, the column. */
  says: z.string(),
  /** Of a header of the indicator table: what its column is taken for, one of `columnChoices`. */
  column: z.string().exactOptional(),
})
export type DerivedCell = z.infer<typeof derivedCellSchema>

/**
 * Something that only a person can tell. `answer`: what was chosen; null while the guess stands. Without choices any text is
 * an answer.
 */
export const derivedQuestionSchema = z.object({
  id: z.string(),
  place: placeSchema,
  /** The text of the cell, or of its label where it is blank. */
  text: z.string(),
  /** What is asked: the kinds of core/derive. */
  kind: z.string(),
  sentence: z.string(),
  choices: z.array(choiceSchema).readonly(),
  guess: z.string(),
  answer: z.string().nullable(),
})
export type DerivedQuestion = z.infer<typeof derivedQuestionSchema>

/** One fault of a template: where in it, and how it would be right. */
export const shownFaultSchema = z.object({ path: z.string(), message: z.string() })
export type ShownFault = z.infer<typeof shownFaultSchema>

export const draftSummarySchema = z.object({
  id: z.string(),
  fileName: z.string(),
  name: z.string(),
  createdAt: z.string(),
  changedAt: z.string(),
})
export type DraftSummary = z.infer<typeof draftSummarySchema>
export const draftsSchema = z.object({ items: z.array(draftSummarySchema).readonly() })

/** A blank form on its way to a template: what it shows, how it is understood, what is to be asked. */
export const draftViewSchema = draftSummarySchema.extend({
  identity: templateIdentitySchema,
  answers: templateAnswersSchema,
  blocks: z.custom<readonly Block[]>(Array.isArray),
  /** The form's own title, as printed. */
  title: z.string(),
  /** Which form of the file, from 0, and how many there are. */
  form: z.int().nonnegative(),
  forms: z.int().positive(),
  /** Lines of the file that the template does not print. */
  dropped: z.array(z.string()).readonly(),
  cells: z.array(derivedCellSchema).readonly(),
  /** What any cell may be said to be, where the person knows better. */
  choices: z.array(choiceSchema).readonly(),
  columnChoices: z.array(choiceSchema).readonly(),
  questions: z.array(derivedQuestionSchema).readonly(),
  template: z.custom<Template>(object),
  /** The empty form drawn; null while the template has faults that keep it from being drawn. */
  layout: z.custom<LayoutDocument>(object).nullable(),
  faults: z.array(shownFaultSchema).readonly(),
})
export type DraftView = z.infer<typeof draftViewSchema>

/** A template to keep: a draft as it stands, or one as data. */
export const saveTemplateBodySchema = z.union([
  z.object({ draft: z.string().max(40), lang: langSchema.default('zh-CN') }).strict(),
  z.object({ template: z.unknown(), lang: langSchema.default('zh-CN') }).strict(),
])

/** Files of the library that a template came too late for. */
export const rereadingSchema = z.object({
  /** Files whose forms have no template, or an earlier version of this one. */
  found: z.int().nonnegative(),
  /** Of these, files that people changed: they stay as they are. */
  edited: z.int().nonnegative(),
  running: z.boolean(),
  /** Files that were read again, and of these how many this template now knows. */
  done: z.int().nonnegative(),
  matched: z.int().nonnegative(),
})
export type Rereading = z.infer<typeof rereadingSchema>
