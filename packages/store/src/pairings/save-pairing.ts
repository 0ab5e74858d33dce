import { type Actor, recordAct } from '../acts.ts'
import { inTransaction, type StoreContext } from '../context.ts'
import type { FormRef, StoredPairing } from './pairing.ts'

const inOrder = (a: FormRef, b: FormRef): readonly [FormRef, FormRef] =>
  a.id < b.id || (a.id === b.id && a.form <= b.form) ? [a, b] : [b, a]

/**
 * Keeps what a person said of two forms; `open` takes it back. The last word on a pair stands, whichever of the two is
 * named first; every word is an act.
 */
export const savePairing = (
  context: StoreContext,
  { a, b, verdict }: { readonly a: FormRef; readonly b: FormRef; readonly verdict: StoredPairing['verdict'] | 'open' },
  actor: Actor,
): Promise<void> =>
  inTransaction(context, async (inside) => {
    const { db, region } = inside
    const [first, second] = inOrder(a, b)
    const key = { disclosure_id: first.id, form: first.form, other_id: second.id, other_form: second.form }
    if (verdict === 'open')
      await db
        .deleteFrom('pairings')
        .where('region', '=', region)
        .where('disclosure_id', '=', first.id)
        .where('form', '=', first.form)
        .where('other_id', '=', second.id)
        .where('other_form', '=', second.form)
        .execute()
    else {
      const row = { verdict, person: actor.person, created_at: actor.at }
      await db
        .insertInto('pairings')
        .values({ region, ...key, ...row })
        .onConflict((conflict) =>
          conflict.columns(['region', 'disclosure_id', 'form', 'other_id', 'other_form']).doUpdateSet(row),
        )
        .execute()
    }
    await recordAct(inside, actor, 'pairing', first.id, { ...key, verdict })
  })
