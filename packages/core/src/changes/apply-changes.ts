import { assign } from '../correct/assign.ts'
import type { Correction } from '../correct/correction.ts'
import { joinRows } from '../correct/join-rows.ts'
import { setAside } from '../correct/set-aside.ts'
import { tryEdits } from '../edit/apply-edits.ts'
import { insertItem, moveItem, removeItem } from '../edit/items.ts'
import type { EditOptions } from '../edit/options.ts'
import type { EditFault } from '../edit/result.ts'
import type { Disclosure, Form, Indicator } from '../form/index.ts'
import type { Change } from './change.ts'

type Insert = Extract<Change, { kind: 'insert' }>

/** `bad-change`: the change at `index` points at nothing. */
export type Applied =
  | { readonly kind: 'applied'; readonly disclosure: Disclosure }
  | { readonly kind: 'bad-change'; readonly index: number; readonly faults: readonly EditFault[] }

/** The labels of a group as the form prints them; for a group that it does not print, their meaning alone. */
const levelsOf = (
  form: Form | undefined,
  { level1, level2 }: Insert,
): Pick<Indicator, 'level1' | 'level2'> | undefined => {
  if (level2 === undefined) return undefined
  const rows = [...(form?.indicators ?? []), ...(form?.emptyLevels ?? [])]
  const same = rows.find((row) => row.level2.value === level2 && (level1 === undefined || row.level1.value === level1))
  if (same) return { level1: same.level1, level2: same.level2 }
  const inferred = { raw: '', place: {}, inferred: true } as const
  return {
    level1: level1 === undefined ? { raw: '', place: {} } : { ...inferred, value: level1 },
    level2: { ...inferred, value: level2 },
  }
}

const applyOne = (disclosure: Disclosure, change: Change, options: EditOptions) => {
  switch (change.kind) {
    case 'edit':
      return tryEdits(disclosure, [{ at: change.at, raw: change.raw }], options)
    case 'edits':
      return tryEdits(disclosure, change.edits, options)
    case 'insert':
      return insertItem(
        disclosure,
        `/forms/${change.form}/${change.of}/${change.index}`,
        change.of === 'indicators' ? levelsOf(disclosure.forms[change.form], change) : undefined,
        options,
      )
    case 'remove':
      return removeItem(disclosure, `/forms/${change.form}/${change.of}/${change.index}`, options)
    case 'move':
      return moveItem(disclosure, `/forms/${change.form}/${change.of}/${change.index}`, change.to, options)
    case 'assign':
      return assign(disclosure, change.cells, change.assignments)
    case 'join':
      return joinRows(disclosure, change.cells)
    case 'set-aside':
      return setAside(disclosure, change.cells)
  }
}

/**
 * Makes changes one after the other; the first that cannot be made ends it, and nothing of it counts.
 * @example applyChanges(disclosure, [{ kind: 'edit', at: '/forms/0/goal', raw: '修缮馆舍三处' }])
 */
export const applyChanges = (
  disclosure: Disclosure,
  changes: readonly Change[],
  options: EditOptions = {},
): Applied => {
  let current = disclosure
  for (const [index, change] of changes.entries()) {
    const result = applyOne(current, change, options)
    if (!result.ok) return { kind: 'bad-change', index, faults: result.faults }
    current = result.disclosure
  }
  return { kind: 'applied', disclosure: current }
}

/** A correction of the reading among changes, and the state that it was made in. */
export interface CorrectionMade {
  readonly before: Disclosure
  readonly correction: Correction
}

const isCorrection = (change: Change): change is Correction =>
  change.kind === 'assign' || change.kind === 'join' || change.kind === 'set-aside'

/** The corrections of the reading among changes, up to the first change that cannot be made. */
export const correctionsAmong = (
  disclosure: Disclosure,
  changes: readonly Change[],
  options: EditOptions = {},
): readonly CorrectionMade[] => {
  const made: CorrectionMade[] = []
  if (!changes.some(isCorrection)) return made
  let before = disclosure
  for (const change of changes) {
    if (isCorrection(change)) made.push({ before, correction: change })
    const result = applyOne(before, change, options)
    if (!result.ok) return made
    before = result.disclosure
  }
  return made
}
