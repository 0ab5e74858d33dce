import { type Disclosure, disclosureSchema } from '@jiheng/core/form'

type Json = Readonly<Record<string, unknown>>

/** One step from a schema version to the next. Added when a version is; never changed afterwards. */
export interface Upcaster {
  readonly from: string
  readonly lift: (stored: Json) => Json
}

/** Oldest first. There has been one version so far. */
export const upcasters: readonly Upcaster[] = []

const current = 'jiheng/1'

/**
 * A stored Disclosure as the newest schema has it. Throws where it cannot be: what is stored was written by us, so that is a
 * fault of ours and not of a document.
 */
export const liftDisclosure = (body: string, steps: readonly Upcaster[] = upcasters): Disclosure => {
  let stored = JSON.parse(body) as Json
  for (const step of steps) if (stored.schema === step.from) stored = step.lift(stored)
  if (stored.schema !== current) throw new Error(`A stored disclosure has the unknown schema ${String(stored.schema)}.`)
  return disclosureSchema.parse(stored)
}
