import type { Step, WorkingCopy } from './working-copy.ts'

const key = (id: string) => `jiheng.draft.${id}`

const isSteps = (value: unknown): value is readonly Step[] =>
  Array.isArray(value) &&
  value.every((step) => typeof step === 'object' && step !== null && Array.isArray(step.changes))

/** The unsaved steps of a document, as this browser kept them; undefined where there are none. */
export const readDraft = (id: string): WorkingCopy | undefined => {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(key(id)) ?? 'null')
    if (typeof saved !== 'object' || saved === null || !('base' in saved) || !('steps' in saved)) return undefined
    const { base, steps } = saved
    return typeof base === 'number' && isSteps(steps) && steps.length > 0 ? { base, steps, undone: [] } : undefined
  } catch {
    return undefined
  }
}

/** Keeps the unsaved steps in this browser until they are saved; false where it stores nothing. */
export const writeDraft = (id: string, { base, steps }: WorkingCopy): boolean => {
  try {
    if (steps.length === 0) localStorage.removeItem(key(id))
    else localStorage.setItem(key(id), JSON.stringify({ base, steps }))
    return true
  } catch {
    return false
  }
}

/** Documents with unsaved steps in this browser. */
export const draftIds = (): readonly string[] => {
  try {
    return Object.keys(localStorage).flatMap((name) => (name.startsWith(key('')) ? [name.slice(key('').length)] : []))
  } catch {
    return []
  }
}
