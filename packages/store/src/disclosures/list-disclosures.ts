import { type SelectQueryBuilder, sql } from 'kysely'
import type { StoreContext } from '../context.ts'
import type { Tables } from '../tables.ts'
import { parseCursor, printCursor } from './cursor.ts'
import { type DisclosureFilter, filtered } from './filter.ts'

export type Sort = 'updated' | 'title' | 'unit' | 'year' | 'errors' | 'findings'

export interface ListRequest extends DisclosureFilter {
  readonly sort: Sort
  readonly order: 'asc' | 'desc'
  /** From the page before. */
  readonly cursor?: string
  readonly limit: number
}

export interface ListedDisclosure {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly year: number | null
  readonly fileName: string
  readonly latest: number
  readonly createdAt: string
  readonly updatedAt: string
  readonly binned: boolean
  readonly counts: {
    readonly forms: number
    readonly indicators: number
    readonly errors: number
    readonly warnings: number
    readonly hints: number
    readonly reading: number
    readonly understood: number
  }
  /** Of its forms, in order, each once. */
  readonly projects: readonly string[]
  readonly phases: readonly string[]
  readonly templates: readonly string[]
}

export type ListedPage =
  | {
      readonly kind: 'page'
      readonly items: readonly ListedDisclosure[]
      readonly next: string | null
      readonly total: number
    }
  | { readonly kind: 'bad-cursor' }

const columnOf = {
  updated: 'updated_at',
  title: 'title',
  unit: 'unit',
  year: 'year',
  errors: 'errors',
  findings: 'findings',
} as const satisfies Record<Sort, keyof Tables['disclosures']>

type Select<O> = SelectQueryBuilder<Tables, 'disclosures', O>

const paged = <O>(query: Select<O>, request: ListRequest): Select<O> | undefined => {
  const column = columnOf[request.sort]
  const ordered = query
    .orderBy(column, request.order)
    .orderBy('id', request.order)
    .limit(request.limit + 1)
  if (request.cursor === undefined) return ordered
  const cursor = parseCursor(request.cursor)
  if (!cursor) return undefined
  const beyond = request.order === 'asc' ? sql`>` : sql`<`
  return ordered.where(sql<boolean>`(${sql.ref(column)}, id) ${beyond} (${cursor.value}, ${cursor.id})`)
}

/** The texts that say something, each once. */
export const once = (texts: readonly string[]): readonly string[] => [...new Set(texts.filter((one) => one !== ''))]

/** What lists tell of the forms of disclosures, by disclosure. */
export const formsOf = async ({ reader, region }: Pick<StoreContext, 'reader' | 'region'>, ids: readonly string[]) => {
  const rows = await reader
    .selectFrom('forms')
    .select(['disclosure_id', 'project', 'phase', 'template'])
    .where('region', '=', region)
    .where('disclosure_id', 'in', ids)
    .orderBy('disclosure_id')
    .orderBy('form')
    .execute()
  return Map.groupBy(rows, (row) => row.disclosure_id)
}

/**
 * A page of the library. Pages follow one another by key and not by number, so that rows which come or go meanwhile are
 * neither skipped nor shown twice, and the last page costs no more than the first.
 */
export const listDisclosures = async (context: StoreContext, request: ListRequest): Promise<ListedPage> => {
  const { reader, region } = context
  const from = reader.selectFrom('disclosures').where('region', '=', region)
  const page = paged(filtered(context, from, request).selectAll(), request)
  if (!page) return { kind: 'bad-cursor' }
  const rows = await page.execute()
  const shown = rows.slice(0, request.limit)
  const [count, forms] = await Promise.all([
    filtered(context, from, request)
      .select((select) => select.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow(),
    shown.length === 0
      ? undefined
      : formsOf(
          context,
          shown.map((row) => row.id),
        ),
  ])
  const last = shown.at(-1)
  return {
    kind: 'page',
    total: count.total,
    next: last && rows.length > shown.length ? printCursor({ value: last[columnOf[request.sort]], id: last.id }) : null,
    items: shown.map((row) => {
      const own = forms?.get(row.id) ?? []
      return {
        id: row.id,
        title: row.title,
        unit: row.unit,
        year: row.year === 0 ? null : row.year,
        fileName: row.file_name,
        latest: row.latest,
        createdAt: row.created_at,
        updatedAt: row.updated_at,
        binned: row.binned === 1,
        counts: {
          forms: row.forms,
          indicators: row.indicators,
          errors: row.errors,
          warnings: row.warnings,
          hints: row.hints,
          reading: row.reading,
          understood: row.understood,
        },
        projects: once(own.map((one) => one.project)),
        phases: once(own.map((one) => one.phase)),
        templates: once(own.map((one) => one.template)),
      }
    }),
  }
}
