import { z } from 'zod'

/**
 * A publication: how a whole Disclosure is printed, as data. Parts stand in the order in which they are printed. In texts
 * `{title}`, `{publisher}` and `{year}` stand for those of the Disclosure; in what names a form `{title}`, `{project}`,
 * `{unit}` and `{year}` for those of the form. In numbers `{1}` counts 1, 2, 3 and `{一}` 一, 二, 三.
 */
const text = z.string().min(1)

/** Which forms a part takes: all that fit every condition; without any, all. */
const whereSchema = z
  .object({
    kind: z.enum(['table', 'text']).exactOptional(),
    phase: z.array(text).min(1).readonly().exactOptional(),
    subject: z.array(text).min(1).readonly().exactOptional(),
  })
  .strict()
  .readonly()
export type FormsWhere = z.infer<typeof whereSchema>

/** A page of its own: the title, the labelled lines of the cover, with `signature` also who publishes and when. */
const coverSchema = z
  .object({ part: z.literal('cover'), title: text.exactOptional(), signature: z.boolean().exactOptional() })
  .strict()
  .readonly()

/** The title above what follows; `text` where the Disclosure has none. */
const titleSchema = z
  .object({ part: z.literal('title'), text: text.exactOptional() })
  .strict()
  .readonly()

/** The labelled lines of a cover without a page of their own. */
const fieldsSchema = z
  .object({ part: z.literal('fields') })
  .strict()
  .readonly()

/** A list of what follows, with page numbers, on a page of its own. `levels`: how deep, default 2. */
const contentsSchema = z
  .object({ part: z.literal('contents'), heading: text, levels: z.int().min(1).max(3).exactOptional() })
  .strict()
  .readonly()

/**
 * Prose that no text form claims, in source order. `headings`: only sections whose heading holds one of these words.
 * `numbers`: how headings are numbered, level by level; without it they keep the numbers of the source.
 */
const proseSchema = z
  .object({
    part: z.literal('prose'),
    headings: z.array(text).min(1).readonly().exactOptional(),
    numbers: z.array(text).min(1).max(3).readonly().exactOptional(),
  })
  .strict()
  .readonly()
export type ProsePart = z.infer<typeof proseSchema>

/**
 * Forms, each table on a new page. `order`: as in the source (default), or by the project's name. `label`: the mark above
 * each table (附件{1}). `entry`: its line in the contents; default: its title, with the project where titles repeat.
 */
const formsSchema = z
  .object({
    part: z.literal('forms'),
    where: whereSchema.exactOptional(),
    order: z.enum(['source', 'name']).exactOptional(),
    label: text.exactOptional(),
    entry: text.exactOptional(),
  })
  .strict()
  .readonly()
export type FormsPart = z.infer<typeof formsSchema>

/** Who publishes; the lines of the source's signature. */
const signatureSchema = z
  .object({ part: z.literal('signature') })
  .strict()
  .readonly()

/** When it was published. */
const dateSchema = z
  .object({ part: z.literal('date') })
  .strict()
  .readonly()

const leafSchema = z.union([proseSchema, formsSchema, signatureSchema, dateSchema, fieldsSchema])

/** A part with a heading of its own (第一部分 …), printed where something stands in it, on a new page unless `newPage` is false. */
const chapterSchema = z
  .object({
    part: z.literal('chapter'),
    heading: text,
    number: text.exactOptional(),
    newPage: z.boolean().exactOptional(),
    parts: z.array(leafSchema).min(1).readonly(),
  })
  .strict()
  .readonly()

export const publicationPartSchema = z.union([coverSchema, titleSchema, contentsSchema, leafSchema, chapterSchema])
export type PublicationPart = z.infer<typeof publicationPartSchema>
export type LeafPart = z.infer<typeof leafSchema>
export type ChapterPart = z.infer<typeof chapterSchema>

export const publicationSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    version: text,
    name: z.object({ 'zh-CN': text, en: text }).strict().readonly(),
    region: z
      .string()
      .regex(/^\d{6}$/)
      .exactOptional(),
    validFrom: z.iso.date().exactOptional(),
    validTo: z.iso.date().exactOptional(),
    /** `source`: everything in the order of the source, and no parts; `letter`: prose with annexes; `book`: cover, contents, chapters. */
    kind: z.enum(['source', 'letter', 'book']),
    parts: z.array(publicationPartSchema).readonly(),
    /** The chapter behind all parts for what none of them has a place for. */
    rest: z.object({ heading: text, number: text.exactOptional() }).strict().readonly().exactOptional(),
  })
  .strict()
  .readonly()
export type Publication = z.infer<typeof publicationSchema>
