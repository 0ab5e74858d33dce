import type { StoreContext } from '../context.ts'
import { formsOf, type ListedDisclosure, once } from './list-disclosures.ts'

export type DisclosureSummary = Pick<ListedDisclosure, 'id' | 'title' | 'projects' | 'binned' | 'counts'>

const most = 1_000

/** Title, projects and counts of disclosures, by id: at most a thousand at once. */
export const findSummaries = async (
  context: StoreContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DisclosureSummary>> => {
  if (ids.length === 0) return new Map()
  const { db, region } = context
  const asked = ids.slice(0, most)
  const rows = await db
    .selectFrom('disclosures')
    .select(['id', 'title', 'binned', 'forms', 'indicators', 'errors', 'warnings', 'hints', 'reading', 'understood'])
    .where('region', '=', region)
    .where('id', 'in', asked)
    .execute()
  const forms = await formsOf(context, asked)
  return new Map(
    rows.map(({ id, title, binned, ...counts }) => {
      const projects = once((forms.get(id) ?? []).map(({ project }) => project))
      return [id, { id, title, projects, binned: binned === 1, counts }] as const
    }),
  )
}
