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

/** Disclosures whose counts and findings another engine made. At most `limit`. */
export const outdatedDisclosures = async (
  { db, region }: StoreContext,
  engine: string,
  limit: number,
): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('disclosures')
    .select('id')
    .where('region', '=', region)
    .where((where) => where.or([where('engine', '<', engine), where('engine', '>', engine)]))
    .limit(limit)
    .execute()
  return rows.map((row) => row.id)
}
