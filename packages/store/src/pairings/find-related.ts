import type { StoreContext } from '../context.ts'

/** Years before and after in which forms of the same project are looked for. */
const reach = 1

/** Names of the projects and units of a disclosure, and its years. */
const namesOf = async ({ db, region }: StoreContext, id: string) => {
  const rows = await db
    .selectFrom('forms')
    .select(['project', 'unit', 'year'])
    .where('region', '=', region)
    .where('disclosure_id', '=', id)
    .execute()
  const some = (texts: readonly string[]) => [...new Set(texts)].filter((text) => text !== '').slice(0, 200)
  return {
    projects: some(rows.map(({ project }) => project)),
    units: some(rows.map(({ unit }) => unit)),
    years: rows.map(({ year }) => year).filter((year) => year > 0),
  }
}

/**
 * Disclosures with a form that may belong to one of this one: the same project's name, or the same unit within a year. By
 * id, those that share a project first; what lies in the bin is none.
 */
export const findRelated = async (context: StoreContext, id: string, limit: number): Promise<readonly string[]> => {
  const { db, region } = context
  const { projects, units, years } = await namesOf(context, id)
  const found = (column: 'project' | 'unit', names: readonly string[]) => {
    let query = db
      .selectFrom('forms')
      .innerJoin('disclosures', (join) =>
        join.onRef('disclosures.region', '=', 'forms.region').onRef('disclosures.id', '=', 'forms.disclosure_id'),
      )
      .select('forms.disclosure_id')
      .distinct()
      .where('forms.region', '=', region)
      .where(`forms.${column}`, 'in', [...names])
      .where('forms.disclosure_id', '!=', id)
      .where('disclosures.binned', '=', 0)
    if (years.length > 0)
      query = query.where((where) =>
        where.or([
          where('forms.year', '=', 0),
          where.between('forms.year', Math.min(...years) - reach, Math.max(...years) + reach),
        ]),
      )
    return query.orderBy('forms.disclosure_id').limit(limit).execute()
  }
  const sameProject = projects.length > 0 ? await found('project', projects) : []
  const sameUnit = units.length > 0 ? await found('unit', units) : []
  return [...new Set([...sameProject, ...sameUnit].map((row) => row.disclosure_id))].slice(0, limit)
}
