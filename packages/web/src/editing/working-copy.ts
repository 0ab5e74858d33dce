import type { Change } from '../api/types.ts'

/** One act of a person: what Ctrl Z takes back in one go. `at` is where the cursor belongs afterwards. */
export interface Step {
  readonly changes: readonly Change[]
  readonly at?: string
  /** It corrects the reading, by cells of the source. */
  readonly correction?: true
}

/** What was changed since a revision, and what was taken back of it. */
export interface WorkingCopy {
  /** Revision on which the steps are made. */
  readonly base: number
  readonly steps: readonly Step[]
  readonly undone: readonly Step[]
}

export const freshCopy = (base: number): WorkingCopy => ({ base, steps: [], undone: [] })

/** One more step; what was taken back before is then gone. */
export const withStep = (copy: WorkingCopy, step: Step): WorkingCopy =>
  step.changes.length === 0 ? copy : { ...copy, steps: [...copy.steps, step], undone: [] }

/** The last step taken back, and that step; undefined where there is none. */
export const withoutLast = (copy: WorkingCopy): { readonly copy: WorkingCopy; readonly step: Step } | undefined => {
  const step = copy.steps.at(-1)
  return step && { step, copy: { ...copy, steps: copy.steps.slice(0, -1), undone: [...copy.undone, step] } }
}

/** The step that was taken back last, made again. */
export const withLastAgain = (copy: WorkingCopy): { readonly copy: WorkingCopy; readonly step: Step } | undefined => {
  const step = copy.undone.at(-1)
  return step && { step, copy: { ...copy, steps: [...copy.steps, step], undone: copy.undone.slice(0, -1) } }
}

/** All changes since the revision, in order. */
export const changesOf = (copy: WorkingCopy): readonly Change[] => copy.steps.flatMap(({ changes }) => changes)
