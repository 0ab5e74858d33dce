import { type Suppression, suppressionAbout } from '@jiheng/core/check/suppress'
import type { SetAsideBody, TakeUpBody } from '../api/index.ts'
import type { ServerContext } from '../context.ts'
import { Refusal } from '../errors/refusal.ts'
import { loadDisclosure } from '../load-disclosure.ts'
import { newActor } from '../new-actor.ts'
import { newId } from '../new-id.ts'
import { checkedOf, keptSuppressions } from '../suppressions-of.ts'

/** Counts the findings of the newest revision anew. */
const recountOne = async (context: ServerContext, id: string): Promise<void> => {
  const { revision } = await loadDisclosure(context, id)
  const { disclosure, number } = revision
  await context.store.reindexDisclosure({ id, number, disclosure, ...(await checkedOf(context, id, disclosure)) })
}

/** Sets a finding aside: it stays in every list, is counted apart, and the act is kept. */
export const setFindingAside = async (context: ServerContext, id: string, body: SetAsideBody): Promise<void> => {
  const { row, revision } = await loadDisclosure(context, id)
  if (row.binned) throw new Refusal('in-bin')
  const { rule, form, at, fingerprint, reason, by } = body
  const actor = newActor(context)
  const suppression: Suppression = {
    ...suppressionAbout(revision.disclosure, form),
    rule,
    ...(at !== undefined && { at }),
    fingerprint,
    reason,
    by,
    on: actor.at.slice(0, 10),
  }
  await context.store.addSuppression(id, { id: newId(context.world), suppression }, actor)
  await recountOne(context, id)
}

/** Takes a finding up again that was set aside. */
export const takeFindingUp = async (
  context: ServerContext,
  id: string,
  { rule, fingerprint }: TakeUpBody,
): Promise<void> => {
  const { revision } = await loadDisclosure(context, id)
  const kept = await keptSuppressions(context, id, revision.disclosure)
  const ids = kept
    .filter(({ suppression }) => suppression.rule === rule && suppression.fingerprint === fingerprint)
    .map((one) => one.id)
  if (ids.length === 0) throw new Refusal('not-found')
  await context.store.dropSuppressions(id, ids, newActor(context))
  await recountOne(context, id)
}
