import type { Disclosure } from '@jiheng/core/form'
import type { Change } from '../api/index.ts'
import type { ServerContext } from '../context.ts'
import { Refusal } from '../errors/refusal.ts'
import { newActor } from '../new-actor.ts'
import { understoodShare } from '../reading/understood-share.ts'

/** A revision's text with changes made to it. */
export const applyChanges = (
  { engine }: Pick<ServerContext, 'engine'>,
  disclosure: Disclosure,
  changes: readonly Change[],
): Disclosure => {
  const applied = engine.apply(disclosure, changes)
  if (applied.kind === 'bad-change')
    throw new Refusal('bad-change', { index: applied.index, number: applied.index + 1 })
  return applied.disclosure
}

/** What lies between the base of somebody's work and what was saved meanwhile. */
const differencesSince = async ({ findRevision, engine }: ServerContext, id: string, base: number, latest: number) => {
  const [before, after] = await Promise.all([findRevision(id, base), findRevision(id, latest)])
  return before && after ? engine.differences(before.disclosure, after.disclosure) : []
}

export interface Saving {
  readonly id: string
  readonly base: number
  readonly kind: 'edit' | 'restore'
  readonly disclosure: Disclosure
  readonly note: string
}

/** Saves a text as the next revision. Where another was saved since, the refusal says what it changed. */
export const saveDisclosure = async (context: ServerContext, saving: Saving): Promise<number> => {
  const { store, engine } = context
  const saved = await store.saveRevision({
    ...saving,
    findings: engine.check(saving.disclosure),
    understood: understoodShare(saving.disclosure),
    engine: engine.version,
    actor: newActor(context),
  })
  switch (saved.kind) {
    case 'saved':
      return saved.number
    case 'changed-meanwhile': {
      const { latest } = saved
      const differences = await differencesSince(context, saving.id, saving.base, latest)
      throw new Refusal('changed-meanwhile', { latest, differences })
    }
    case 'in-bin':
      throw new Refusal('in-bin')
    case 'not-found':
      throw new Refusal('not-found')
  }
}
