import type { Learned } from '@jiheng/core/correct'
import type { Actor } from '../acts.ts'
import type { StoreContext } from '../context.ts'

/** Keeps what a disclosure's corrections say of its layout; at one place of a layout the newest stands. */
export const keepCorrections = async (
  { db, region }: StoreContext,
  disclosureId: string,
  learned: readonly Learned[],
  actor: Pick<Actor, 'person' | 'at'>,
): Promise<void> => {
  for (const one of learned) {
    const { fingerprint, anchor } = one
    const row = { body: JSON.stringify(one), disclosure_id: disclosureId, person: actor.person, created_at: actor.at }
    await db
      .insertInto('corrections')
      .values({ region, fingerprint, anchor: JSON.stringify(anchor), ...row })
      .onConflict((conflict) => conflict.columns(['region', 'fingerprint', 'anchor']).doUpdateSet(row))
      .execute()
  }
}
