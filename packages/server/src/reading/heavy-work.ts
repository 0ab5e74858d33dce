import type { Disclosure, Finding } from '@jiheng/core/form'
import type { ProfileChoice } from '@jiheng/core/score'
import { readBounds } from '@jiheng/files/sandbox'
import type { RelatedView, Sheet } from '../api/index.ts'
import type { Engine } from '../engine/engine-types.ts'
import type { Identified } from '../engine/reconcile-documents.ts'
import { type RelatedChoices, relatedView } from '../engine/related-view.ts'
import { Refusal } from '../errors/refusal.ts'
import { presentSheet, type SheetChoices } from '../presenters/present-sheet.ts'
import type { FilePool } from './file-pool.ts'
import type { Task, TaskResult } from './messages.ts'

/** Rows of forms up to which documents are checked where the answer is made; above, the server would stand still. */
const light = 800

const rowsOf = ({ forms, narrative }: Disclosure): number =>
  forms.reduce((sum, form) => sum + form.indicators.length + form.funds.length, narrative.length)

/** What is quick for a form and slow for a book of hundreds. */
export interface HeavyWork {
  readonly sheet: (disclosure: Disclosure, choices: SheetChoices) => Promise<Sheet>
  readonly check: (disclosure: Disclosure, profile: ProfileChoice) => Promise<readonly Finding[]>
  /** The first document held against the others. */
  readonly related: (documents: readonly Identified[], choices: RelatedChoices) => Promise<RelatedView>
}

/**
 * Does small work here and large work in a process of the pool.
 * @throws {Refusal} `work-too-slow`, `work-too-heavy`, `server-closing`: from each of its functions
 */
export const createHeavyWork = (engine: Engine, pool: FilePool): HeavyWork => {
  const elsewhere = async <K extends TaskResult['kind']>(
    task: Task,
    kind: K,
  ): Promise<Extract<TaskResult, { kind: K }>> => {
    const result = await pool.run(task)
    if (result.kind === 'too-slow') throw new Refusal('work-too-slow', { limit: readBounds.seconds })
    if (result.kind === 'too-heavy') throw new Refusal('work-too-heavy', { limit: readBounds.megabytes })
    if (result.kind === 'stopped') throw new Refusal('server-closing')
    if (result.kind !== kind) throw new Error(`A task of kind ${task.kind} ended as ${result.kind}.`)
    return result as Extract<TaskResult, { kind: K }>
  }
  return {
    sheet: async (disclosure, choices) =>
      rowsOf(disclosure) <= light
        ? presentSheet(engine, disclosure, choices)
        : (await elsewhere({ kind: 'sheet', disclosure, choices }, 'sheet')).sheet,
    check: async (disclosure, profile) =>
      rowsOf(disclosure) <= light
        ? engine.check(disclosure, profile)
        : (await elsewhere({ kind: 'check', disclosure, profile }, 'checked')).findings,
    related: async (documents, choices) =>
      documents.reduce((sum, { disclosure }) => sum + rowsOf(disclosure), 0) <= light
        ? relatedView(engine, documents, choices)
        : (await elsewhere({ kind: 'related', documents, choices }, 'related')).view,
  }
}
