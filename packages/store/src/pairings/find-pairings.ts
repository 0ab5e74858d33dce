import type { StoreContext } from '../context.ts'
import type { StoredPairing } from './pairing.ts'

/** What people said of forms of these disclosures among each other. */
export const findPairings = async (
  { db, region }: StoreContext,
  ids: readonly string[],
): Promise<readonly StoredPairing[]> => {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('pairings')
    .selectAll()
    .where('region', '=', region)
    .where('disclosure_id', 'in', [...ids])
    .where('other_id', 'in', [...ids])
    .orderBy('disclosure_id')
    .orderBy('form')
    .orderBy('other_id')
    .orderBy('other_form')
    .execute()
  return rows.map(({ disclosure_id, form, other_id, other_form, verdict, person, created_at }) => ({
    a: { id: disclosure_id, form },
    b: { id: other_id, form: other_form },
    verdict: verdict === 'confirmed' ? 'confirmed' : 'refuted',
    person,
    at: created_at,
  }))
}
