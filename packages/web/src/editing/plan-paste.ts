import type { Change } from '../api/types.ts'
import type { PastedBlock } from './pasted.ts'
import type { Spot } from './spots.ts'

/** Where one pasted text goes. */
export interface PastedPiece {
  readonly spot: Spot
  readonly text: string
}

/** What a paste would do: the pieces that find a cell, and how many do not. */
export interface PastePlan {
  readonly pieces: readonly PastedPiece[]
  readonly homeless: number
}

/**
 * Lays a pasted block over the cells of the form, from one cell on: row by row, each next text into the next cell that
 * can be filled in. A hole left by a merged cell fills nothing; an empty text clears its cell.
 */
export function planPaste(spots: readonly Spot[], from: Spot, block: PastedBlock): PastePlan {
  const table = spots.filter(({ part }) => part === from.part)
  const rows = [...new Set(table.map(({ row }) => row))].filter((row) => row >= from.row).sort((a, b) => a - b)
  const pieces: PastedPiece[] = []
  let homeless = 0
  for (const [r, cells] of block.entries()) {
    const row = rows[r]
    const free = row === undefined ? [] : table.filter((spot) => spot.row === row && spot.column >= from.column)
    let next = 0
    for (const { text, covered } of cells) {
      if (covered) continue
      const spot = free[next]
      next += 1
      if (spot) pieces.push({ spot, text })
      else if (text !== '') homeless += 1
    }
  }
  return { pieces, homeless }
}

/** The change that carries a plan out, all at once; cells that already say the same are left alone. */
export const changesOfPlan = ({ pieces }: PastePlan): readonly Change[] => {
  const edits = pieces
    .filter(({ spot, text }) => spot.text !== text)
    .flatMap(({ spot, text }) => spot.at.map((at) => ({ at, raw: text })))
  return edits.length === 0 ? [] : [{ kind: 'edits', edits }]
}
