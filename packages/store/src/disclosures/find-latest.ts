import type { StoreContext } from '../context.ts'

/** Ids in one query: databases bound the number of values. */
const most = 1_000

/** The number of the newest revision of each disclosure, by id; those that are not there are not in it. */
export const findLatest = async (
  { db, region }: StoreContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const found = new Map<string, number>()
  for (let from = 0; from < ids.length; from += most) {
    const rows = await db
      .selectFrom('disclosures')
      .select(['id', 'latest'])
      .where('region', '=', region)
      .where('id', 'in', ids.slice(from, from + most))
      .execute()
    for (const { id, latest } of rows) found.set(id, latest)
  }
  return found
}
