import type { Lang, ReportBody, ReportItem, ReportView } from '../api/index.ts'
import { countChosen } from '../bulk/chosen-documents.ts'
import { documentsPerDownload } from '../bulk/limits.ts'
import type { ServerContext } from '../context.ts'
import { Refusal } from '../errors/refusal.ts'
import { chosenProfile } from '../named/chosen-profile.ts'
import { newActor } from '../new-actor.ts'
import { newId } from '../new-id.ts'
import { writeBounds } from '../writing/write-pool.ts'
import { gatherDocuments } from './gather-documents.ts'
import { type MadeReport, packReport, unpackReport } from './report-archive.ts'
import { askedOf, outcomeOf, type Plan, presentPlan, presentStored, whyOf } from './report-plan.ts'

/** Reports that are at hand without unpacking: a few megabytes each. */
const atHand = 6
/** Reports that the store keeps; older ones go. */
const kept = 50

/** Reports on many documents: asked for, watched while they are made, then looked at and taken away. */
export interface BatchReports {
  /** @throws {Refusal} `too-many-documents`, `nothing-chosen` */
  readonly begin: (body: ReportBody) => Promise<ReportView>
  /** The same documents as they are now, as a new report. @throws {Refusal} `not-found` and those of `begin` */
  readonly again: (id: string, lang: Lang) => Promise<ReportView>
  /** @throws {Refusal} `not-found` */
  readonly find: (id: string) => Promise<ReportView>
  /** @throws {Refusal} `not-found`, `report-not-ready` */
  readonly open: (id: string) => Promise<MadeReport>
  /** The newest first. */
  readonly list: () => Promise<readonly ReportItem[]>
  /** Goes on with reports that were being made when the server ended. */
  readonly resume: () => Promise<void>
  /** Waits for what is being written down. The processes are ended before. */
  readonly close: () => Promise<void>
}

type Context = Pick<ServerContext, 'store' | 'writers' | 'world' | 'engine' | 'person'>

/**
 * Keeps reports in the store. One that a restart broke off is made again, and so is one that another engine made: its rules
 * and its sentences may be others now.
 */
export const createBatchReports = (context: Context, logFault: (error: unknown) => void): BatchReports => {
  const { store, writers, engine } = context
  const plans = new Map<string, Plan>()
  const making = new Map<string, Promise<void>>()
  const opening = new Map<string, Promise<Plan>>()

  const remember = (plan: Plan): Plan => {
    plans.set(plan.id, plan)
    for (const id of plans.keys()) if (plans.size > atHand && !making.has(id) && id !== plan.id) plans.delete(id)
    return plan
  }
  const make = async (plan: Plan): Promise<void> => {
    const { documents, found } = await gatherDocuments(context, plan.asked.documents, () => void plan.gathered++)
    const { profile } = await chosenProfile(context, undefined)
    plan.state = 'checking'
    const result = await writers.run({ kind: 'report', documents: found, profile, lang: plan.asked.lang })
    if (result.kind === 'reported') {
      const made = { report: result.report, documents }
      const body = await packReport(made)
      const outcome = outcomeOf(made.report)
      await store.endReport({ id: plan.id, state: 'ready', outcome, engine: engine.version, body })
      plan.made = made
      plan.state = 'ready'
      return
    }
    if (result.kind === 'too-slow') throw new Refusal('report-too-slow', { limit: writeBounds.seconds })
    if (result.kind === 'too-heavy') throw new Refusal('report-too-heavy', { limit: writeBounds.megabytes })
    if (result.kind === 'stopped') throw new Refusal('server-closing')
    throw new Error(`A report ended as ${result.kind}${'why' in result ? `: ${result.why}` : ''}.`)
  }
  const fail = async (plan: Plan, error: unknown): Promise<void> => {
    const refusal = error instanceof Refusal ? error : new Refusal('our-fault', { reference: plan.id })
    if (!(error instanceof Refusal)) logFault(error)
    const outcome = { id: refusal.id, data: refusal.data }
    plan.why = whyOf(outcome, plan.asked.lang)
    plan.state = 'failed'
    // What the end of the server broke off is made when it is there again.
    if (refusal.id !== 'server-closing')
      await store.endReport({ id: plan.id, state: 'failed', outcome, engine: engine.version }).catch(logFault)
  }
  const start = (plan: Plan): Plan => {
    const work = make(plan)
      .catch((error: unknown) => fail(plan, error))
      .finally(() => making.delete(plan.id))
    making.set(plan.id, work)
    return remember(plan)
  }
  const fromStore = async (id: string): Promise<Plan> => {
    const stored = await store.findReport(id)
    const asked = stored && askedOf(stored)
    if (!stored || !asked) throw new Refusal('not-found')
    const { createdAt, outcome, state, body } = stored
    const total = await countChosen(store, asked.documents)
    const plan: Plan = { id, asked, createdAt, total, gathered: 0, state: 'gathering', why: null, made: undefined }
    if (stored.engine !== engine.version || state === 'making') return start(plan)
    if (state === 'failed' || body === null)
      return remember({ ...plan, state: 'failed', why: whyOf(outcome, asked.lang) })
    const made = await unpackReport(body)
    return remember({ ...plan, state: 'ready', gathered: total, made })
  }
  const load = async (id: string): Promise<Plan> => {
    const known = plans.get(id)
    if (known) return known
    const begun = opening.get(id) ?? fromStore(id).finally(() => opening.delete(id))
    opening.set(id, begun)
    return begun
  }
  const changedSince = async ({ made }: Plan): Promise<number> => {
    if (made === undefined) return 0
    const latest = await store.findLatest(made.documents.map(({ id }) => id))
    return made.documents.filter(({ id, number }) => latest.get(id) !== number).length
  }
  const begin = async (asked: ReportBody): Promise<ReportView> => {
    const total = await countChosen(store, asked.documents)
    if (total === 0) throw new Refusal('nothing-chosen')
    if (total > documentsPerDownload) throw new Refusal('too-many-documents', { total, limit: documentsPerDownload })
    const id = newId(context.world)
    const actor = newActor(context)
    await store.addReport({ id, asked, engine: engine.version }, kept, actor)
    const plan = { id, asked, createdAt: actor.at, total, gathered: 0, why: null, made: undefined }
    return presentPlan(start({ ...plan, state: 'gathering' }), 0)
  }
  return {
    begin,
    again: async (id, lang) => begin({ ...(await load(id)).asked, lang }),
    find: async (id) => {
      const plan = await load(id)
      return presentPlan(plan, await changedSince(plan))
    },
    open: async (id) => {
      const { made } = await load(id)
      if (made === undefined) throw new Refusal('report-not-ready')
      return made
    },
    list: async () => (await store.listReports(kept)).map(presentStored),
    resume: async () => {
      for (const id of await store.unfinishedReports()) await load(id).catch(logFault)
    },
    close: async () => void (await Promise.allSettled(making.values())),
  }
}
