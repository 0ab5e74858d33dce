import type { EdgeCell } from '../word/edge-table.ts'
import type { RowEnd } from '../word/table-stack.ts'

/** The definition of a row: it holds until the next one. */
export interface RtfRow {
  /** @returns Whether the control word belongs to a row. */
  readonly word: (name: string, value: number) => boolean
  readonly end: () => RowEnd
}

type Merge = Pick<EdgeCell, 'across' | 'down'>

const plain: Merge = { across: 'none', down: 'none' }

/** A row of more cells than any program makes is damage. */
const mostCells = 1000

export function rtfRow(): RtfRow {
  let header = false
  let left = 0
  let edges: number[] = []
  let merges: Merge[] = []
  let next = plain
  return {
    word: (name, value) => {
      switch (name) {
        case 'trowd':
          header = false
          left = 0
          edges = []
          merges = []
          next = plain
          return true
        case 'trhdr':
          header = true
          return true
        case 'trleft':
          left = value
          return true
        case 'clmgf':
          next = { ...next, across: 'first' }
          return true
        case 'clmrg':
          next = { ...next, across: 'merged' }
          return true
        case 'clvmgf':
          next = { ...next, down: 'first' }
          return true
        case 'clvmrg':
          next = { ...next, down: 'merged' }
          return true
        case 'cellx':
          if (edges.length < mostCells) {
            edges.push(value)
            merges.push(next)
          }
          next = plain
          return true
        default:
          return false
      }
    },
    end: () => ({
      header,
      // The left edge lies a margin to the left of the text, which no cell is narrower than.
      edges: edges.length === 0 ? [] : [Math.min(left, (edges[0] ?? 0) - 1), ...edges],
      merges,
      deleted: false,
    }),
  }
}
