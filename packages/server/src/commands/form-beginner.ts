import type { ServerContext } from '../context.ts'
import type { NewForm } from '../engine/engine-types.ts'
import { Refusal } from '../errors/refusal.ts'
import { countingOf } from '../named/counting.ts'
import { templatesInUse } from '../named/templates-in-use.ts'
import { newActor } from '../new-actor.ts'
import { newId } from '../new-id.ts'

/** Begins an empty form of a template; answers the id of its disclosure. */
export const beginForm = async (context: ServerContext, form: NewForm): Promise<string> => {
  const { store, engine, world } = context
  const disclosure = engine.begin(form, await templatesInUse(store))
  if (!disclosure) throw new Refusal('not-found')
  const id = newId(world)
  const { profile, stamp } = await countingOf(context)
  await store.addDisclosure({
    id,
    kind: 'new',
    disclosure,
    findings: engine.check(disclosure, profile),
    understood: 100,
    engine: engine.version,
    countedBy: stamp,
    actor: newActor(context),
  })
  return id
}
