import { z } from 'zod'
import type { Words } from '../messages/lang.ts'
import type { Distribution } from './distribution.ts'
import { kindKey, measures, type Norms, newNorms } from './norms.ts'

const whole = z.int().nonnegative()
const countsSchema = z.array(z.tuple([z.string(), whole]))
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/)
const numbersSchema = z.object({ digits: z.int().min(0).max(4), counts: z.array(z.tuple([decimal, whole])) })
const kindSchema = z.object({
  measure: z.enum(measures),
  level2: z.string(),
  subject: z.string(),
  unit: z.string(),
  region: z.string(),
  year: whole,
})

/** Norms as a file: sorted, so that the same pile gives the same bytes. */
export const libraryFileSchema = z.object({
  schema: z.literal('jiheng/library-1'),
  /** What the file is for, where it is no norm: 仅为示例. */
  note: z.string().exactOptional(),
  documents: whole,
  forms: whole,
  rows: whole,
  dropped: whole,
  norms: z.array(z.object({ kind: kindSchema, documents: whole, numbers: numbersSchema })),
  entries: z.array(
    z.object({
      key: z.string(),
      level1: z.string(),
      level2: z.string(),
      documents: whole,
      firstYear: whole,
      lastYear: whole,
      names: countsSchema,
      targets: z.array(z.object({ unit: z.string(), numbers: numbersSchema })),
      texts: countsSchema,
      weights: numbersSchema,
    }),
  ),
})
export type LibraryFile = z.infer<typeof libraryFileSchema>

const byKey = <V>(map: ReadonlyMap<string, V>): readonly (readonly [string, V])[] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1))

const numbersOf = ({ digits, counts }: Distribution): z.infer<typeof numbersSchema> => ({
  digits,
  counts: byKey(counts).map(([number, times]) => [number, times]),
})

const distributionOf = ({ digits, counts }: z.infer<typeof numbersSchema>): Distribution => ({
  digits,
  counts: new Map(counts),
})

/** Norms as data for a file. Indicators of fewer than `least` documents are left out: they say nothing of others. */
export const libraryFile = (
  norms: Norms,
  { least = 1, note }: { least?: number; note?: string } = {},
): LibraryFile => ({
  schema: 'jiheng/library-1',
  ...(note !== undefined && { note }),
  documents: norms.documents,
  forms: norms.forms,
  rows: norms.rows,
  dropped: norms.dropped + [...norms.entries.values()].filter(({ documents }) => documents < least).length,
  norms: byKey(norms.kinds)
    .filter(([, { documents }]) => documents >= least)
    .map(([, { kind, documents, numbers }]) => ({ kind, documents, numbers: numbersOf(numbers) })),
  entries: byKey(norms.entries)
    .filter(([, { documents }]) => documents >= least)
    .map(([key, { level1, level2, documents, firstYear, lastYear, names, targets, texts, weights }]) => ({
      key,
      level1,
      level2,
      documents,
      firstYear,
      lastYear,
      names: byKey(names).map(([name, times]) => [name, times]),
      targets: byKey(targets).map(([unit, numbers]) => ({ unit, numbers: numbersOf(numbers) })),
      texts: byKey(texts).map(([text, times]) => [text, times]),
      weights: numbersOf(weights),
    })),
})

export type ParsedLibrary =
  | { readonly kind: 'norms'; readonly norms: Norms }
  | { readonly kind: 'fault'; readonly at: string; readonly sentence: Words }

/** Norms out of the data of a file, or where it is no library and what one is. */
export const parseLibrary = (data: unknown): ParsedLibrary => {
  const parsed = libraryFileSchema.safeParse(data)
  if (!parsed.success) {
    const at = `/${(parsed.error.issues[0]?.path ?? []).join('/')}`
    return {
      kind: 'fault',
      at,
      sentence: {
        'zh-CN': `${at} 不符合指标库文件的格式；指标库由 jiheng library build 生成，请重新生成`,
        en: `${at} is not as in a library file; a library is made by jiheng library build: make it anew`,
      },
    }
  }
  const { norms: kinds, entries, documents, forms, rows, dropped } = parsed.data
  const norms = Object.assign(newNorms(), { documents, forms, rows, dropped })
  for (const { kind, documents: of, numbers } of kinds)
    norms.kinds.set(kindKey(kind), { kind, documents: of, numbers: distributionOf(numbers) })
  for (const { key, names, targets, texts, weights, ...entry } of entries)
    norms.entries.set(key, {
      ...entry,
      names: new Map(names),
      targets: new Map(targets.map(({ unit, numbers: own }) => [unit, distributionOf(own)])),
      texts: new Map(texts),
      weights: distributionOf(weights),
    })
  return { kind: 'norms', norms }
}
