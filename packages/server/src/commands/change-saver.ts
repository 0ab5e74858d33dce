import type { Learned } from '@jiheng/core/correct'
import type { Disclosure } from '@jiheng/core/form'
import type { Lang } from '../api/index.ts'
import type { ServerContext } from '../context.ts'
import { Refusal } from '../errors/refusal.ts'
import { newActor } from '../new-actor.ts'
import { presentDifferences } from '../presenters/present-difference.ts'
import { checkedOf } from '../suppressions-of.ts'

/** What lies between the base of somebody's work and what was saved meanwhile. */
const differencesSince = async (
  { findRevision, engine }: ServerContext,
  { id, base, lang }: Saving,
  latest: number,
) => {
  const [before, after] = await Promise.all([findRevision(id, base), findRevision(id, latest)])
  if (!before || !after) return []
  const [old, now] = [before.disclosure, after.disclosure]
  return presentDifferences(engine.differences(old, now), old, now, lang)
}

export interface Saving {
  readonly id: string
  readonly base: number
  readonly kind: 'edit' | 'restore'
  readonly disclosure: Disclosure
  readonly note: string
  /** What it says of other files of the same layout. */
  readonly corrections?: readonly Learned[]
  /** For the words of a refusal. */
  readonly lang: Lang
}

/** Saves a text as the next revision. Where another was saved since, the refusal says what it changed. */
export const saveDisclosure = async (context: ServerContext, saving: Saving): Promise<number> => {
  const saved = await context.store.saveRevision({
    ...saving,
    ...(await checkedOf(context, saving.id, saving.disclosure)),
    actor: newActor(context),
  })
  switch (saved.kind) {
    case 'saved':
      return saved.number
    case 'changed-meanwhile': {
      const { latest } = saved
      const differences = await differencesSince(context, saving, latest)
      throw new Refusal('changed-meanwhile', { latest, differences })
    }
    case 'in-bin':
      throw new Refusal('in-bin')
    case 'not-found':
      throw new Refusal('not-found')
  }
}
