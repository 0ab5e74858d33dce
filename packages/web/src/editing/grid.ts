import type { Change, RowPart } from '../api/types.ts'
import type { PastedBlock } from './pasted.ts'
import { changesOfPlan, type PastePlan, planPaste } from './plan-paste.ts'
import { type Direction, moved, type Spot, spotAt, spotWhere, whereOf } from './spots.ts'
import type { Step } from './working-copy.ts'

/**
 * `select`: the cell is chosen, typing replaces its text. `type`: somebody types over it, arrows move on. `edit`: somebody
 * works inside its text, arrows move the caret.
 */
export type GridMode = 'select' | 'type' | 'edit'

export interface GridState {
  readonly where: string | undefined
  readonly mode: GridMode
  readonly text: string
  /** What the cell said before somebody typed; by then the sheet shows what is typed. */
  readonly before: string
  /** Where the caret goes when the text opens; `undefined`: to its end. */
  readonly caret: number | undefined
  /** A paste that waits for a yes. */
  readonly plan: PastePlan | undefined
}

/** What the grid works on. */
export interface GridWork {
  readonly spots: () => readonly Spot[]
  /** What a new row below this one would be; undefined where rows are fixed. */
  readonly rowBelow: (spot: Spot) => Change | undefined
  /** Whether a row may take the other's place: rows stay within their group. */
  readonly sameGroup: (spot: Spot, other: Spot) => boolean
  readonly commit: (step: Step) => void
  readonly type: (changes: readonly Change[]) => void
}

export interface Grid {
  readonly get: () => GridState
  readonly subscribe: (listener: () => void) => () => void
  readonly spot: () => Spot | undefined
  readonly begin: (where: string, mode: GridMode, caret?: number) => void
  readonly beginAt: (at: string | undefined) => void
  readonly open: () => void
  readonly input: (text: string) => void
  /** Puts a text into the cell as one step, and stays. */
  readonly put: (text: string) => void
  readonly finish: () => void
  readonly giveBack: () => void
  readonly leave: () => void
  /** Commits and goes on; false where there is nowhere to go. */
  readonly move: (direction: Direction, run?: boolean) => boolean
  readonly addRow: () => void
  readonly removeRow: () => void
  /** The row goes one up or down among those of its list. */
  readonly shiftRow: (by: 1 | -1) => void
  readonly paste: (block: PastedBlock) => void
  readonly confirmPaste: () => void
  readonly dropPaste: () => void
}

const isRowPart = (of: string): of is RowPart => of !== 'emptyLevels'

/** The same text for every Printed that a cell shows; together, so that no pointer moves between them. */
export const editsOf = ({ at }: Spot, raw: string): readonly Change[] =>
  at.length === 1 && at[0] !== undefined
    ? [{ kind: 'edit', at: at[0], raw }]
    : [{ kind: 'edits', edits: at.map((each) => ({ at: each, raw })) }]

/** The cursor in an open form: which cell, what is being typed, where the next key leads. */
export function makeGrid(work: GridWork): Grid {
  let state: GridState = { where: undefined, mode: 'select', text: '', before: '', caret: undefined, plan: undefined }
  /** Column in which a run of Tabs began: Enter returns there. */
  let runColumn: number | undefined
  const listeners = new Set<() => void>()
  const set = (change: Partial<GridState>) => {
    state = { ...state, ...change }
    for (const listener of [...listeners]) listener()
  }
  const spot = () => spotWhere(work.spots(), state.where)
  const select = (where: string | undefined) =>
    set({ where, mode: 'select', text: '', caret: undefined, plan: undefined })

  /** What was typed becomes a step; a text that is as it was is none. */
  const commit = () => {
    const here = spot()
    if (!here || state.mode === 'select') return
    if (state.text === state.before) work.type([])
    else work.commit({ changes: editsOf(here, state.text), ...(here.at[0] !== undefined && { at: here.at[0] }) })
  }
  const step = (here: Spot, changes: readonly Change[]) =>
    work.commit({ changes, ...(here.at[0] !== undefined && { at: here.at[0] }) })

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    spot,
    begin: (where, mode, caret) => {
      if (state.where === where && state.mode !== 'select') return
      if (state.where !== where) commit()
      runColumn = undefined
      const target = spotWhere(work.spots(), where)
      if (target)
        set({ where, mode, text: mode === 'edit' ? target.text : '', before: target.text, caret, plan: undefined })
    },
    beginAt: (at) => {
      const target = spotAt(work.spots(), at)
      if (!target) return
      commit()
      select(whereOf(target))
    },
    open: () => {
      const here = spot()
      if (!here || state.mode === 'edit') return
      if (state.mode === 'type') set({ mode: 'edit', caret: undefined })
      else set({ mode: 'edit', text: here.text, before: here.text, caret: undefined })
    },
    input: (text) => {
      const here = spot()
      if (!here) return
      if (state.mode === 'select') set({ mode: 'type', text, before: here.text })
      else set({ text })
      work.type(editsOf(here, text))
    },
    put: (text) => {
      const here = spot()
      if (!here) return
      if (text === (state.mode === 'select' ? here.text : state.before)) work.type([])
      else step(here, editsOf(here, text))
      select(state.where)
    },
    finish: () => {
      commit()
      select(state.where)
    },
    giveBack: () => {
      work.type([])
      select(state.where)
    },
    leave: () => {
      commit()
      select(undefined)
    },
    move: (direction, run = false) => {
      const here = spot()
      if (!here) return false
      const column = direction === 'down' || direction === 'up' ? (runColumn ?? here.column) : here.column
      const next = moved(work.spots(), here, direction, column)
      commit()
      if (run) runColumn ??= here.column
      else runColumn = undefined
      select(next ? whereOf(next) : state.where)
      return next !== undefined
    },
    addRow: () => {
      const here = spot()
      const change = here && work.rowBelow(here)
      if (!here || !change) return
      commit()
      work.commit({ changes: [change] })
      const first = work.spots().find(({ part, row, level }) => part === here.part && row === here.row && !level)
      select(whereOf({ part: here.part, row: here.row + 1, column: first?.column ?? here.column }))
    },
    removeRow: () => {
      const here = spot()
      const item = here?.item
      if (!here || here.form === undefined || !item) return
      work.type([])
      work.commit({ changes: [{ kind: 'remove', form: here.form, of: item.of, index: item.index }] })
      select(state.where)
    },
    shiftRow: (by) => {
      const here = spot()
      const item = here?.item
      if (!here || here.form === undefined || !item || !isRowPart(item.of)) return
      const there = work
        .spots()
        .find((each) => each.part === here.part && each.item?.of === item.of && each.item.index === item.index + by)
      if (!there || !work.sameGroup(here, there)) return
      commit()
      work.commit({
        changes: [{ kind: 'move', form: here.form, of: item.of, index: item.index, to: item.index + by }],
        ...(here.at[0] !== undefined && { at: here.at[0] }),
      })
      select(whereOf({ part: here.part, row: there.row, column: here.column }))
    },
    paste: (block) => {
      const here = spot()
      if (!here) return
      const plan = planPaste(work.spots(), here, block)
      if (plan.pieces.length > 0 || plan.homeless > 0) set({ mode: 'select', text: '', plan })
    },
    confirmPaste: () => {
      const here = spot()
      if (!here || !state.plan) return
      const changes = changesOfPlan(state.plan)
      set({ plan: undefined })
      if (changes.length > 0) step(here, changes)
    },
    dropPaste: () => set({ plan: undefined }),
  }
}
