import type { Disclosure, Finding } from '@jiheng/core/form'
import type { ProfileChoice } from '@jiheng/core/score'
import type { Sheet } from '../api/index.ts'
import type { Engine } from '../engine/engine-types.ts'
import { presentSheet, type SheetChoices } from '../presenters/present-sheet.ts'
import type { FilePool } from './file-pool.ts'
import type { Task, TaskResult } from './messages.ts'

/** Rows of forms up to which a Disclosure is checked where the answer is made; above, the server would stand still. */
const light = 800

const rowsOf = ({ forms, narrative }: Disclosure): number =>
  forms.reduce((sum, form) => sum + form.indicators.length + form.funds.length, narrative.length)

/** What is quick for a form and slow for a book of hundreds. */
export interface HeavyWork {
  readonly sheet: (disclosure: Disclosure, choices: SheetChoices) => Promise<Sheet>
  readonly check: (disclosure: Disclosure, profile: ProfileChoice) => Promise<readonly Finding[]>
}

/** Does small work here and large work in a process of the pool. */
export const createHeavyWork = (engine: Engine, pool: FilePool): HeavyWork => {
  const elsewhere = async <K extends TaskResult['kind']>(
    task: Task,
    kind: K,
  ): Promise<Extract<TaskResult, { kind: K }>> => {
    const result = await pool.run(task)
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
  }
}
