import type { Report } from '@jiheng/core/report'
import type { Lang, ReportBody, ReportView } from '../api/index.ts'
import { chosenIds, countChosen } from '../bulk/chosen-documents.ts'
import { documentsPerDownload } from '../bulk/limits.ts'
import type { ServerContext } from '../context.ts'
import { presentProblem, Refusal } from '../errors/refusal.ts'
import { chosenProfile } from '../named/chosen-profile.ts'
import { newId } from '../new-id.ts'
import { suppressionsOf } from '../suppressions-of.ts'
import type { ReportTask } from '../writing/messages.ts'
import { writeBounds } from '../writing/write-pool.ts'
import { nextOf, presentReport, type ReportedDocument } from './present-report.ts'

/** Reports that are remembered: a few megabytes each. */
const reportsKept = 6

interface Plan {
  readonly id: string
  readonly lang: Lang
  readonly total: number
  readonly documents: ReportedDocument[]
  state: ReportView['state']
  gathered: number
  why: string | null
  report: Report | undefined
}

/** A finished report, and what each of its documents is. */
export interface MadeReport {
  readonly report: Report
  readonly documents: readonly ReportedDocument[]
}

/** Reports on many documents: asked for, watched while they are made, then looked at and taken away. */
export interface BatchReports {
  /** @throws {Refusal} `too-many-documents`, `nothing-chosen` */
  readonly begin: (body: ReportBody) => Promise<ReportView>
  /** @throws {Refusal} `not-found` */
  readonly find: (id: string) => ReportView
  /** @throws {Refusal} `not-found`, `report-not-ready` */
  readonly open: (id: string) => MadeReport
}

const present = ({ id, state, total, gathered, why, report, documents }: Plan): ReportView => ({
  id,
  state,
  total,
  gathered,
  why,
  summary: report === undefined ? null : presentReport(report, documents),
})

/** Keeps reports in memory: after a restart they are asked for again, and made of what the library then holds. */
export const createBatchReports = (
  { store, writers, world }: Pick<ServerContext, 'store' | 'writers' | 'world'>,
  logFault: (error: unknown) => void,
): BatchReports => {
  const plans = new Map<string, Plan>()
  const load = (id: string): Plan => {
    const plan = plans.get(id)
    if (!plan) throw new Refusal('not-found')
    return plan
  }
  const gather = async (plan: Plan, documents: ReportBody['documents']): Promise<ReportTask['documents']> => {
    const found: ReportTask['documents'][number][] = []
    for await (const id of chosenIds(store, documents)) {
      const row = await store.findDisclosure(id)
      const revision = row && (await store.findRevision(id, row.latest))
      plan.gathered++
      if (revision === undefined) continue
      const { disclosure } = revision
      plan.documents.push({ id, next: nextOf(disclosure) })
      found.push({ disclosure, suppressions: await suppressionsOf({ store }, id, disclosure) })
    }
    return found
  }
  const make = async (plan: Plan, chosen: ReportBody['documents']): Promise<void> => {
    const documents = await gather(plan, chosen)
    const { profile } = await chosenProfile({ store }, undefined)
    plan.state = 'checking'
    const result = await writers.run({ kind: 'report', documents, profile, lang: plan.lang })
    if (result.kind === 'reported') {
      plan.report = result.report
      plan.state = 'ready'
      return
    }
    if (result.kind === 'too-slow') throw new Refusal('writing-too-slow', { limit: writeBounds.seconds })
    if (result.kind === 'too-heavy') throw new Refusal('writing-too-heavy', { limit: writeBounds.megabytes })
    if (result.kind === 'stopped') throw new Refusal('server-closing')
    throw new Error(`A report ended as ${result.kind}${'why' in result ? `: ${result.why}` : ''}.`)
  }
  const fail = (plan: Plan, error: unknown): void => {
    const refusal = error instanceof Refusal ? error : new Refusal('our-fault', { reference: plan.id })
    if (!(error instanceof Refusal)) logFault(error)
    const { message, advice } = presentProblem(refusal.id, refusal.data, plan.lang)
    plan.state = 'failed'
    plan.why = [message, advice].filter((one) => one !== '').join(' ')
  }
  return {
    begin: async ({ documents, lang }) => {
      const total = await countChosen(store, documents)
      if (total === 0) throw new Refusal('nothing-chosen')
      if (total > documentsPerDownload) throw new Refusal('too-many-documents', { total, limit: documentsPerDownload })
      const id = newId(world)
      const plan: Plan = {
        id,
        lang,
        total,
        documents: [],
        state: 'gathering',
        gathered: 0,
        why: null,
        report: undefined,
      }
      plans.set(id, plan)
      const [oldest] = plans.keys()
      if (plans.size > reportsKept && oldest !== undefined) plans.delete(oldest)
      make(plan, documents).catch((error: unknown) => fail(plan, error))
      return present(plan)
    },
    find: (id) => present(load(id)),
    open: (id) => {
      const { report, documents } = load(id)
      if (report === undefined) throw new Refusal('report-not-ready')
      return { report, documents }
    },
  }
}
