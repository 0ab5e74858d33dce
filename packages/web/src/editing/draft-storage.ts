import { announceTab, openTabs, thisTab } from '../app/open-tabs.ts'
import type { Step, WorkingCopy } from './working-copy.ts'

const prefix = 'jiheng.draft.'
/** Each page keeps its own steps: two that edit one document must not write over each other's. */
const key = (id: string, tab: string) => `${prefix}${id}/${tab}`

/** Unsaved steps of a document, and the page that keeps them. */
interface Draft {
  readonly id: string
  readonly tab: string
  readonly copy: WorkingCopy
  /** Milliseconds; the one that was written last is offered first. */
  readonly at: number
}

const isSteps = (value: unknown): value is readonly Step[] =>
  Array.isArray(value) &&
  value.every((step) => typeof step === 'object' && step !== null && Array.isArray(step.changes))

const draftAt = (name: string): Draft | undefined => {
  const [id = '', tab = ''] = name.slice(prefix.length).split('/')
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
    if (typeof saved !== 'object' || saved === null || !('base' in saved) || !('steps' in saved)) return undefined
    const { base, steps } = saved
    const at = 'at' in saved && typeof saved.at === 'number' ? saved.at : 0
    return typeof base === 'number' && isSteps(steps) && steps.length > 0
      ? { id, tab, copy: { base, steps, undone: [] }, at }
      : undefined
  } catch {
    return undefined
  }
}

/** All drafts of this browser, or those of one document; the one written last first. */
const drafts = (of?: string): readonly Draft[] => {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(prefix))
      .flatMap((name) => draftAt(name) ?? [])
      .filter(({ id }) => of === undefined || id === of)
      .toSorted((a, b) => b.at - a.at)
  } catch {
    return []
  }
}

/** The unsaved steps of a document that this very page keeps. */
export const readDraft = (id: string): WorkingCopy | undefined => draftAt(key(id, thisTab))?.copy

/** Keeps the unsaved steps in this browser until they are saved; false where it stores nothing. */
export const writeDraft = (id: string, { base, steps }: WorkingCopy): boolean => {
  announceTab()
  try {
    if (steps.length === 0) localStorage.removeItem(key(id, thisTab))
    else localStorage.setItem(key(id, thisTab), JSON.stringify({ base, steps, at: Date.now() }))
    return true
  } catch {
    return false
  }
}

/** Other open pages that hold unsaved steps of a document, and how many. */
export const draftsElsewhere = async (
  id: string,
): Promise<readonly { readonly tab: string; readonly steps: number }[]> => {
  const open = await openTabs()
  return drafts(id)
    .filter(({ tab }) => tab !== thisTab && open.has(tab))
    .map(({ tab, copy }) => ({ tab, steps: copy.steps.length }))
}

/**
 * Takes over what a page that is closed left unsaved, the last of them; what open pages keep stays theirs. Undefined where
 * nothing was left, or where this page has begun its own meanwhile: then it is offered another time.
 */
export const takeOverDraft = async (id: string): Promise<WorkingCopy | undefined> => {
  announceTab()
  const open = await openTabs()
  const left = drafts(id).find(({ tab }) => !open.has(tab))
  if (left === undefined || readDraft(id) !== undefined) return undefined
  if (writeDraft(id, left.copy)) localStorage.removeItem(left.tab === '' ? prefix + id : key(id, left.tab))
  return left.copy
}

/** Tells whenever another page writes its steps of a document; answers how to stop. */
export const watchDrafts = (id: string, tell: () => void): (() => void) => {
  const hear = ({ key: name }: StorageEvent) => {
    if (name?.startsWith(key(id, ''))) tell()
  }
  addEventListener('storage', hear)
  return () => removeEventListener('storage', hear)
}

/** How many steps of a document no page has saved. */
export const unsavedSteps = (id: string): number => drafts(id)[0]?.copy.steps.length ?? 0

/** Documents with unsaved steps in this browser. */
export const draftIds = (): readonly string[] => [...new Set(drafts().map(({ id }) => id))]
