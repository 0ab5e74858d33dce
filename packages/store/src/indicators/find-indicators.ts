import { sql } from 'kysely'
import type { StoreContext } from '../context.ts'

/** A row of an indicator as it stands in a form that sets targets. */
export interface StoredIndicator {
  readonly disclosureId: string
  readonly year: number
  readonly level1: string
  readonly level2: string
  readonly name: string
  readonly target: string
  readonly weight: string | null
}

/** Rows that are looked at for one question; what is usual shows in fewer. */
const most = 5_000

/** Phases whose forms set targets; the others repeat them. */
const setting = ['target', 'adjustment', 'self-evaluation']

/** The cell of a row, as findings point at it. */
const cell = (part: 'name' | 'target') =>
  sql<string>`'/forms/' || indicators.form || '/indicators/' || indicators.position || ${sql.lit(`/${part}`)}`

/**
 * Rows of indicators whose names hold all words, also of one level only; without those whose name or value is wrong, or
 * was read with a doubt: nobody should take them up. Of very many, those of the newest disclosures.
 */
export const findIndicators = async (
  { reader, region }: StoreContext,
  { words, level2 }: { readonly words: readonly string[]; readonly level2?: string },
): Promise<readonly StoredIndicator[]> => {
  let query = reader
    .selectFrom('indicators')
    .innerJoin('forms', (join) =>
      join
        .onRef('forms.region', '=', 'indicators.region')
        .onRef('forms.disclosure_id', '=', 'indicators.disclosure_id')
        .onRef('forms.form', '=', 'indicators.form'),
    )
    .innerJoin('disclosures', (join) =>
      join
        .onRef('disclosures.region', '=', 'indicators.region')
        .onRef('disclosures.id', '=', 'indicators.disclosure_id'),
    )
    .select([
      'indicators.disclosure_id as disclosureId',
      'forms.year',
      'indicators.level1',
      'indicators.level2',
      'indicators.name',
      'indicators.target',
      'indicators.weight',
    ])
    .where('indicators.region', '=', region)
    .where('disclosures.binned', '=', 0)
    .where('forms.phase', 'in', setting)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('findings')
            .select('findings.position')
            .where('findings.region', '=', region)
            .whereRef('findings.disclosure_id', '=', 'indicators.disclosure_id')
            .where((where) =>
              where.or([where('findings.origin', '=', 'reading'), where('findings.severity', '=', 'error')]),
            )
            .where('findings.origin', '!=', 'set-aside')
            .where((where) =>
              where.or([where('findings.at', '=', cell('name')), where('findings.at', '=', cell('target'))]),
            ),
        ),
      ),
    )
  if (level2 !== undefined) query = query.where('indicators.level2', '=', level2)
  for (const word of words) query = query.where('indicators.name', 'like', `%${word.replaceAll(/[\\%_]/g, '')}%`)
  return query
    .orderBy('indicators.disclosure_id', 'desc')
    .orderBy('indicators.form')
    .orderBy('indicators.position')
    .limit(most)
    .execute()
}
