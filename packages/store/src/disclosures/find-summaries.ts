import type { StoreContext } from '../context.ts'
import type { ListedDisclosure } from './list-disclosures.ts'

export type DisclosureSummary = Pick<ListedDisclosure, 'id' | 'title' | 'binned' | 'counts'>

const most = 1_000

/** Title and counts of disclosures, by id: at most a thousand at once. */
export const findSummaries = async (
  { db, region }: StoreContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DisclosureSummary>> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('disclosures')
    .select(['id', 'title', 'binned', 'forms', 'indicators', 'errors', 'warnings', 'hints', 'reading', 'understood'])
    .where('region', '=', region)
    .where('id', 'in', ids.slice(0, most))
    .execute()
  return new Map(
    rows.map(({ id, title, binned, ...counts }) => [id, { id, title, binned: binned === 1, counts }] as const),
  )
}
