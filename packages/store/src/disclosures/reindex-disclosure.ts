import type { Disclosure } from '@jiheng/core/form'
import { inTransaction, type StoreContext } from '../context.ts'
import { type Checked, indexRows } from './index-rows.ts'
import { writeIndex } from './write-index.ts'

export interface Reindexed extends Checked {
  readonly id: string
  /** The revision that was checked again; where it is no longer the newest, nothing is done. */
  readonly number: number
  readonly disclosure: Disclosure
}

/** Writes counts and findings anew after the rules changed. No revision comes of it. Answers whether it was done. */
export const reindexDisclosure = (context: StoreContext, input: Reindexed): Promise<boolean> =>
  inTransaction(context, async (inside) => {
    const rows = indexRows(input.disclosure, input)
    const updated = await inside.db
      .updateTable('disclosures')
      .set(rows.summary)
      .where('region', '=', inside.region)
      .where('id', '=', input.id)
      .where('latest', '=', input.number)
      .executeTakeFirst()
    if (updated.numUpdatedRows === 0n) return false
    await writeIndex(inside, input.id, rows)
    return true
  })

/** Disclosures whose counts and findings were made by another engine, or by other profiles. At most `limit`. */
export const outdatedDisclosures = async (
  { db, region }: StoreContext,
  countedBy: string,
  limit: number,
): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('disclosures')
    .select('id')
    .where('region', '=', region)
    .where((where) => where.or([where('engine', '<', countedBy), where('engine', '>', countedBy)]))
    .limit(limit)
    .execute()
  return rows.map((row) => row.id)
}

/** How many there are of them. */
export const countOutdated = async ({ reader, region }: StoreContext, countedBy: string): Promise<number> => {
  const { count } = await reader
    .selectFrom('disclosures')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('region', '=', region)
    .where((where) => where.or([where('engine', '<', countedBy), where('engine', '>', countedBy)]))
    .executeTakeFirstOrThrow()
  return Number(count)
}
