import type { StoreContext } from '../context.ts'

export interface FacetCount {
  readonly value: string
  /** Disclosures, not forms. */
  readonly count: number
}

export interface FacetCounts {
  readonly units: readonly FacetCount[]
  readonly years: readonly FacetCount[]
  readonly templates: readonly FacetCount[]
  readonly phases: readonly FacetCount[]
  readonly rules: readonly FacetCount[]
}

const most = 500

const ofDisclosures = async (
  { reader, region }: StoreContext,
  column: 'unit' | 'year',
): Promise<readonly FacetCount[]> => {
  const rows = await reader
    .selectFrom('disclosures')
    .select((select) => [select.ref(column).as('value'), select.fn.countAll<number>().as('count')])
    .where('region', '=', region)
    .where('binned', '=', 0)
    .groupBy(column)
    .orderBy('count', 'desc')
    .orderBy(column)
    .limit(most)
    .execute()
  return rows
    .filter((row) => row.value !== '' && row.value !== 0)
    .map((row) => ({ value: String(row.value), count: row.count }))
}

const ofForms = async (
  { reader, region }: StoreContext,
  column: 'template' | 'phase',
): Promise<readonly FacetCount[]> => {
  const rows = await reader
    .selectFrom('forms')
    .innerJoin('disclosures', (join) =>
      join.onRef('disclosures.region', '=', 'forms.region').onRef('disclosures.id', '=', 'forms.disclosure_id'),
    )
    .select((select) => [
      select.ref(`forms.${column}`).as('value'),
      select.fn.count<number>('forms.disclosure_id').distinct().as('count'),
    ])
    .where('forms.region', '=', region)
    .where('disclosures.binned', '=', 0)
    .groupBy(`forms.${column}`)
    .orderBy('count', 'desc')
    .orderBy(`forms.${column}`)
    .limit(most)
    .execute()
  return rows
}

const ofRules = ({ reader, region }: StoreContext): Promise<readonly FacetCount[]> =>
  reader
    .selectFrom('findings')
    .innerJoin('disclosures', (join) =>
      join.onRef('disclosures.region', '=', 'findings.region').onRef('disclosures.id', '=', 'findings.disclosure_id'),
    )
    .select((select) => [
      'findings.rule as value',
      select.fn.count<number>('findings.disclosure_id').distinct().as('count'),
    ])
    .where('findings.region', '=', region)
    .where('findings.origin', '=', 'document')
    .where('disclosures.binned', '=', 0)
    .groupBy('findings.rule')
    .orderBy('count', 'desc')
    .orderBy('findings.rule')
    .limit(most)
    .execute()

const byId = (templates: readonly FacetCount[]): readonly FacetCount[] => {
  const counts = new Map<string, number>()
  for (const { value, count } of templates) {
    const id = value.replace(/@.*$/u, '')
    counts.set(id, (counts.get(id) ?? 0) + count)
  }
  return [...counts].map(([value, count]) => ({ value, count }))
}

/** What the library's filters can be set to, most frequent first, without what lies in the bin. */
export const countFacets = async (context: StoreContext): Promise<FacetCounts> => {
  const [units, years, templates, phases, rules] = await Promise.all([
    ofDisclosures(context, 'unit'),
    ofDisclosures(context, 'year'),
    ofForms(context, 'template'),
    ofForms(context, 'phase'),
    ofRules(context),
  ])
  return { units, years, templates: byId(templates), phases, rules }
}
