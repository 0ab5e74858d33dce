import type { Downloads, DownloadsBody } from '../api/index.ts'
import type { ServerContext } from '../context.ts'
import type { WriteChoices } from '../engine/engine-types.ts'
import { Refusal } from '../errors/refusal.ts'
import { chosenTemplate } from '../named/chosen-template.ts'
import { knownPublication } from '../named/known-publication.ts'
import { newId } from '../new-id.ts'
import { type ChosenDocuments, countChosen } from './chosen-documents.ts'
import { documentsPerDownload, downloadsKept } from './limits.ts'
import { zipDocuments } from './zip-documents.ts'

interface Plan {
  readonly id: string
  readonly documents: ChosenDocuments
  readonly choices: Omit<WriteChoices, 'form' | 'date'>
  readonly total: number
  state: Downloads['state']
  written: number
  failed: number
}

/** Downloads of many documents: asked for, then fetched, and watched meanwhile. Nothing is written before it is fetched. */
export interface BulkDownloads {
  /** @throws {Refusal} `too-many-documents`, `nothing-chosen`, `no-such-publication`, `no-such-template` */
  readonly begin: (body: DownloadsBody) => Promise<Downloads>
  /** @throws {Refusal} `not-found` */
  readonly find: (id: string) => Downloads
  /** @throws {Refusal} `not-found` */
  readonly open: (id: string) => { readonly total: number; readonly stream: AsyncGenerator<Uint8Array, void> }
}

const present = ({ id, total, state, written, failed }: Plan): Downloads => ({
  id,
  file: `/api/v1/downloads/${id}/file`,
  state,
  total,
  written,
  failed,
})

/** Keeps what was asked for in memory: after a restart it is asked for again. */
export const createBulkDownloads = (
  context: Pick<ServerContext, 'store' | 'writers' | 'world'>,
  logFault: (error: unknown) => void,
): BulkDownloads => {
  const plans = new Map<string, Plan>()
  const load = (id: string): Plan => {
    const plan = plans.get(id)
    if (!plan) throw new Refusal('not-found')
    return plan
  }
  async function* fetch(plan: Plan): AsyncGenerator<Uint8Array, void> {
    const onFault = (error: unknown): string => {
      logFault(error)
      return plan.id
    }
    try {
      yield* zipDocuments(context, plan.documents, plan.choices, ({ kind }) => void plan[kind]++, onFault)
      plan.state = 'done'
    } finally {
      // Whoever breaks it off leaves here, too.
      if (plan.state === 'writing') plan.state = 'broken'
    }
  }
  return {
    begin: async ({ documents, template: named, ...rest }) => {
      knownPublication(rest.publication)
      const template = named === undefined ? undefined : await chosenTemplate(context.store, named)
      const choices = { ...rest, ...(template && { template }) }
      const total = await countChosen(context.store, documents)
      if (total === 0) throw new Refusal('nothing-chosen')
      if (total > documentsPerDownload) throw new Refusal('too-many-documents', { total, limit: documentsPerDownload })
      const plan: Plan = {
        id: newId(context.world),
        documents,
        choices,
        total,
        state: 'waiting',
        written: 0,
        failed: 0,
      }
      plans.set(plan.id, plan)
      const [oldest] = plans.keys()
      if (plans.size > downloadsKept && oldest !== undefined) plans.delete(oldest)
      return present(plan)
    },
    find: (id) => present(load(id)),
    open: (id) => {
      const plan = load(id)
      Object.assign(plan, { state: 'writing', written: 0, failed: 0 })
      return { total: plan.total, stream: fetch(plan) }
    },
  }
}
