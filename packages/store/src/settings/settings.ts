import { type Actor, recordAct } from '../acts.ts'
import { inTransaction, type StoreContext } from '../context.ts'

export type StoredSettings = Readonly<Record<string, unknown>>

/** All settings that were ever chosen. */
export const findSettings = async ({ db, region }: StoreContext): Promise<StoredSettings> => {
  const rows = await db.selectFrom('settings').select(['key', 'value']).where('region', '=', region).execute()
  return Object.fromEntries(rows.map((row) => [row.key, JSON.parse(row.value) as unknown]))
}

/** Chooses settings; those not named stay. */
export const putSettings = (context: StoreContext, values: StoredSettings, actor: Actor): Promise<void> =>
  inTransaction(context, async (inside) => {
    for (const [key, value] of Object.entries(values)) {
      const text = JSON.stringify(value)
      await inside.db
        .insertInto('settings')
        .values({ region: inside.region, key, value: text })
        .onConflict((conflict) => conflict.columns(['region', 'key']).doUpdateSet({ value: text }))
        .execute()
    }
    await recordAct(inside, actor, 'settings', null, values)
  })
