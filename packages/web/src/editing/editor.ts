import { call, type Refusal, refusalOf } from '../api/client.ts'
import type { Change, Difference, DisclosureView, Lang } from '../api/types.ts'
import { readDraft, writeDraft } from './draft-storage.ts'
import { type Engine, startEngine } from './engine.ts'
import type { Working } from './engine-messages.ts'
import { watchOtherWindows } from './other-windows.ts'
import {
  changesOf,
  freshCopy,
  type Step,
  type WorkingCopy,
  withLastAgain,
  withoutLast,
  withStep,
} from './working-copy.ts'

/** How safe the work is; always visible. */
export type SaveState = 'saved' | 'local' | 'unstored' | 'saving' | 'offline' | 'conflict' | 'refused'

export interface EditorState {
  readonly view: DisclosureView
  readonly copy: WorkingCopy
  /** What the sheet shows: the revision itself until something was changed. */
  readonly working: Working
  readonly saveState: SaveState
  readonly refusal: Refusal | undefined
  /** What somebody else saved meanwhile. */
  readonly differences: readonly Difference[]
  /** Whether the steps were found in this browser from an earlier visit. */
  readonly found: boolean
  /** Unsaved steps that another open page of this browser holds. */
  readonly elsewhere: number
}

export interface Editor {
  readonly get: () => EditorState
  readonly subscribe: (listener: () => void) => () => void
  /** Starts the engine before the first key, and adds up what stands there. */
  readonly warm: () => void
  /** Makes one step. */
  readonly commit: (step: Step) => void
  /** Shows what changes would lead to while somebody types; they are no step yet. Without any, what was committed. */
  readonly type: (changes: readonly Change[]) => void
  /** Takes the last step back, or makes it again; the pointer where it was made. */
  readonly undo: () => string | undefined
  readonly redo: () => string | undefined
  readonly save: (note?: string) => Promise<DisclosureView | undefined>
  /** The same revision told anew: what was set aside in it has changed. The steps stay. */
  readonly refresh: (view: DisclosureView) => void
  /** Puts the steps on another revision, the newest after a conflict. */
  readonly rebase: (view: DisclosureView) => void
  readonly discard: () => void
  readonly close: () => void
}

const asWorking = (view: DisclosureView): Working => ({
  disclosure: view.disclosure,
  layout: view.layout,
  findings: view.findings,
  sums: [],
  was: new Map(),
})

const retryAfter = 5_000

/** Work on one revision of a document: steps, what they lead to, and how safe they are. */
export function makeEditor(opened: DisclosureView, lang: Lang): Editor {
  const draft = readDraft(opened.id)
  let state: EditorState = {
    view: opened,
    copy: draft ?? freshCopy(opened.revision.number),
    working: asWorking(opened),
    saveState: draft ? 'local' : 'saved',
    refusal: undefined,
    differences: [],
    found: draft !== undefined,
    elsewhere: 0,
  }
  const listeners = new Set<() => void>()
  const set = (change: Partial<EditorState>) => {
    state = { ...state, ...change }
    for (const listener of [...listeners]) listener()
  }

  let engine: Engine | undefined
  let typed: readonly Change[] = []
  const started = (): Engine => {
    engine ??= startEngine(
      { disclosure: state.view.disclosure, suppressions: state.view.suppressions, lang, profile: state.view.profile },
      (answer) => {
        if (answer.kind === 'working') set({ working: answer.working })
        else reject(answer.index)
      },
      (message) =>
        set({ saveState: 'refused', refusal: { id: 'our-fault', status: 0, message, advice: '', data: {} } }),
    )
    return engine
  }
  const run = () => started().run([...changesOf(state.copy), ...typed])
  const restart = () => {
    engine?.close()
    engine = undefined
  }

  /** A change that cannot be made ends the steps that can: what was typed elsewhere must not be lost with it. */
  const reject = (index: number) => {
    let count = 0
    const kept = state.copy.steps.filter(({ changes }) => {
      count += changes.length
      return count <= index
    })
    typed = []
    setCopy({ ...state.copy, steps: kept })
    run()
  }

  const setCopy = (copy: WorkingCopy) => {
    const stored = writeDraft(state.view.id, copy)
    const unsaved = !stored ? 'unstored' : navigator.onLine ? 'local' : 'offline'
    set({ copy, found: false, refusal: undefined, saveState: copy.steps.length === 0 ? 'saved' : unsaved })
  }

  let waitingToSave: string | undefined
  let retrying: ReturnType<typeof setTimeout> | undefined
  const save = async (note = ''): Promise<DisclosureView | undefined> => {
    const { copy, view } = state
    if (copy.steps.length === 0 || state.saveState === 'saving') return undefined
    set({ saveState: 'saving', refusal: undefined })
    try {
      const saved = await call<DisclosureView>(`/disclosures/${encodeURIComponent(view.id)}/revisions`, {
        method: 'POST',
        body: { baseRevision: copy.base, changes: changesOf(copy), note, lang },
      })
      // What was typed while the save was under way stays to be saved.
      const later = state.copy.steps.slice(copy.steps.length)
      restart()
      waitingToSave = undefined
      clearTimeout(retrying)
      const next = { ...freshCopy(saved.revision.number), steps: later }
      writeDraft(saved.id, next)
      set({
        view: saved,
        copy: next,
        working: asWorking(saved),
        saveState: later.length > 0 ? 'local' : 'saved',
        differences: [],
      })
      if (later.length > 0) run()
      return saved
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal.id === 'offline') {
        waitingToSave = note
        set({ saveState: 'offline' })
        // A server that was only stopped for a while is asked again; a lost network tells when it is back.
        clearTimeout(retrying)
        retrying = setTimeout(() => void save(note), retryAfter)
      } else if (refusal.id === 'changed-meanwhile')
        set({
          saveState: 'conflict',
          refusal,
          differences: (refusal.data.differences as Difference[] | undefined) ?? [],
        })
      else set({ saveState: 'refused', refusal })
      return undefined
    }
  }
  const online = () => {
    if (waitingToSave !== undefined) void save(waitingToSave)
    else if (state.saveState === 'offline') set({ saveState: 'local' })
  }
  const offline = () => {
    if (state.saveState === 'local') set({ saveState: 'offline' })
  }
  addEventListener('online', online)
  addEventListener('offline', offline)
  if (draft && draft.base === opened.revision.number) run()
  const stopWatching = watchOtherWindows(opened.id, {
    busy: () => state.copy.steps.length > 0,
    onLeft: (copy) => {
      set({ copy, found: true, saveState: 'local' })
      if (copy.base === state.view.revision.number) run()
    },
    onElsewhere: (elsewhere) => {
      if (elsewhere !== state.elsewhere) set({ elsewhere })
    },
  })

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    warm: () => {
      if (!engine) run()
    },
    commit: (step) => {
      typed = []
      setCopy(withStep(state.copy, step))
      run()
    },
    type: (changes) => {
      if (changes.length === 0 && typed.length === 0) return
      typed = changes
      run()
    },
    undo: () => {
      const undone = withoutLast(state.copy)
      if (!undone) return undefined
      setCopy(undone.copy)
      run()
      return undone.step.at
    },
    redo: () => {
      const again = withLastAgain(state.copy)
      if (!again) return undefined
      setCopy(again.copy)
      run()
      return again.step.at
    },
    save,
    refresh: (view) => {
      if (view.revision.number !== state.copy.base) return
      restart()
      set({ view, ...(state.copy.steps.length === 0 && { working: asWorking(view) }) })
      if (state.copy.steps.length > 0) run()
    },
    rebase: (view) => {
      restart()
      const copy = { ...state.copy, base: view.revision.number, undone: [] }
      set({ view, working: asWorking(view), differences: [] })
      setCopy(copy)
      if (copy.steps.length > 0) run()
    },
    discard: () => {
      restart()
      typed = []
      waitingToSave = undefined
      clearTimeout(retrying)
      set({ working: asWorking(state.view) })
      setCopy(freshCopy(state.view.revision.number))
    },
    close: () => {
      stopWatching()
      restart()
      clearTimeout(retrying)
      removeEventListener('online', online)
      removeEventListener('offline', offline)
    },
  }
}
