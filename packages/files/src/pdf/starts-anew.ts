import type { PageTable } from './page-parts.ts'
import { rowKey } from './repeated-rows.ts'

/** How many rows of both beginnings are held against each other. */
const looked = 8

const labelOf = (key: string): string => key.split('\t').find(Boolean) ?? ''

/**
 * Whether a piece begins as the table above did, with the same labels and other values: then it is the next form, and not
 * the rest of the one above.
 */
export function startsAnew(above: readonly string[], { rows }: PageTable): boolean {
  const labels = new Set<string>()
  let others = 0
  rows.slice(0, looked).forEach(({ cells }, at) => {
    const [here, there] = [rowKey(cells), above[at] ?? '']
    const label = labelOf(here)
    if (label === '' || label !== labelOf(there)) return
    labels.add(label)
    if (here !== there) others++
  })
  return labels.size >= 2 && others >= 1 && others >= 0.4 * labels.size
}
