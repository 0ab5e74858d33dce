import type { Blocks } from '@jiheng/core/blocks'
import type { Place } from '@jiheng/core/form'
import { blockFinder } from '../annotate/find-block.ts'
import type { CellChange } from './cell-change.ts'

/** A paragraph or cell as the reader made it, and the changes that are meant for it. */
export interface ChangedBlock<C extends CellChange> {
  readonly place: Place
  readonly text: string
  readonly changes: readonly C[]
}

/** Changes by the paragraph or cell they are meant for, as the reader counted them; `lost`: those that have none. */
export function byCell<C extends CellChange>(
  blocks: Blocks,
  changes: readonly C[],
): { readonly cells: readonly ChangedBlock<C>[]; readonly lost: readonly C[] } {
  const { places, find } = blockFinder(blocks)
  const texts = new Map<Place, string>()
  for (const block of blocks.blocks) {
    if (block.kind === 'paragraph') texts.set(block.place, block.text)
    else for (const { cells } of block.rows) for (const { place, text } of cells) texts.set(place, text)
  }
  const cells = new Map<number, C[]>()
  const lost: C[] = []
  for (const change of changes) {
    const found = Object.keys(change.place).length === 0 ? undefined : find(change.place)
    if (found === undefined || found.near) lost.push(change)
    else cells.set(found.index, [...(cells.get(found.index) ?? []), change])
  }
  return {
    cells: [...cells].flatMap(([index, own]) => {
      const place = places[index]
      return place ? [{ place, text: texts.get(place) ?? '', changes: own }] : []
    }),
    lost,
  }
}
