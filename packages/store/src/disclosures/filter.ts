import { searchPhrases } from '@jiheng/core/search'
import { type SelectQueryBuilder, sql } from 'kysely'
import type { StoreContext } from '../context.ts'
import type { SearchPart } from '../dialect/store-dialect.ts'
import type { Tables } from '../tables.ts'

/** What a disclosure must be to be listed. Absent: anything. */
export interface DisclosureFilter {
  /** Words anywhere. */
  readonly q?: string
  readonly unit?: string
  readonly project?: string
  readonly year?: number
  /** Template id without its version. */
  readonly template?: string
  readonly phase?: string
  /** At least one finding of the severity; `none`: no finding at all. */
  readonly severity?: 'error' | 'warning' | 'hint' | 'none'
  readonly rule?: string
  readonly binned: boolean
}

type Select<O> = SelectQueryBuilder<Tables, 'disclosures', O>

const severityColumns = { error: 'errors', warning: 'warnings', hint: 'hints' } as const

const bySeverity = <O>(query: Select<O>, severity: DisclosureFilter['severity']): Select<O> => {
  if (severity === undefined) return query
  return severity === 'none' ? query.where('findings', '=', 0) : query.where(severityColumns[severity], '>', 0)
}

/** Words that hold no letter and no digit find nothing, rather than everything. */
const byWords = <O>(
  { dialect, region }: StoreContext,
  query: Select<O>,
  words: string | undefined,
  part?: SearchPart,
): Select<O> => {
  if (words === undefined || words.trim() === '') return query
  const phrases = searchPhrases(words)
  if (phrases.length === 0) return query.where(sql<boolean>`1 = 0`)
  return query.where((where) => dialect.textMatches(region, where.ref('id'), phrases, part))
}

const ofForms = <O>(
  { region }: StoreContext,
  query: Select<O>,
  column: 'template' | 'phase',
  value: string | undefined,
): Select<O> => {
  if (value === undefined || value === '') return query
  return query.where((where) => {
    const forms = where.selectFrom('forms').select('forms.disclosure_id').where('forms.region', '=', region)
    const matching =
      column === 'phase'
        ? forms.where('forms.phase', '=', value)
        : forms.where((inner) =>
            inner.or([
              inner('forms.template', '=', value),
              // From `id@` up to, but not including, `idA`: every version, by the index.
              inner.and([inner('forms.template', '>=', `${value}@`), inner('forms.template', '<', `${value}A`)]),
            ]),
          )
    return where('id', 'in', matching)
  })
}

const byRule = <O>({ region }: StoreContext, query: Select<O>, rule: string | undefined): Select<O> => {
  if (rule === undefined || rule === '') return query
  return query.where((where) =>
    where(
      'id',
      'in',
      where
        .selectFrom('findings')
        .select('findings.disclosure_id')
        .where('findings.region', '=', region)
        .where('findings.rule', '=', rule)
        .where('findings.origin', '=', 'document'),
    ),
  )
}

/** The query with every filter that is set. */
export const filtered = <O>(context: StoreContext, query: Select<O>, filter: DisclosureFilter): Select<O> => {
  let result = query.where('binned', '=', filter.binned ? 1 : 0)
  if (filter.year !== undefined) result = result.where('year', '=', filter.year)
  result = bySeverity(result, filter.severity)
  result = byRule(context, result, filter.rule)
  result = ofForms(context, result, 'template', filter.template)
  result = ofForms(context, result, 'phase', filter.phase)
  result = byWords(context, result, filter.unit, 'unit')
  result = byWords(context, result, filter.project, 'project')
  return byWords(context, result, filter.q)
}
