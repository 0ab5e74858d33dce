import { type Actor, recordAct } from '../acts.ts'
import { inTransaction, type StoreContext } from '../context.ts'

const setBinned = (context: StoreContext, id: string, binned: boolean, actor: Actor): Promise<boolean> =>
  inTransaction(context, async (inside) => {
    const { db, region } = inside
    const known = await db
      .selectFrom('disclosures')
      .select('binned')
      .where('region', '=', region)
      .where('id', '=', id)
      .executeTakeFirst()
    if (!known) return false
    if ((known.binned === 1) === binned) return true
    await db
      .updateTable('disclosures')
      .set({ binned: binned ? 1 : 0 })
      .where('region', '=', region)
      .where('id', '=', id)
      .execute()
    await recordAct(inside, actor, binned ? 'bin' : 'bring-back', id)
    return true
  })

/** Puts a disclosure into the bin; nothing of it is lost. False: there is none. Again is no fault. */
export const binDisclosure = (context: StoreContext, id: string, actor: Actor): Promise<boolean> =>
  setBinned(context, id, true, actor)

/** Takes a disclosure out of the bin. */
export const bringBackDisclosure = (context: StoreContext, id: string, actor: Actor): Promise<boolean> =>
  setBinned(context, id, false, actor)
