import { atPointer } from '../disclosure/pointer.ts'

/** A Printed as far as this comparison looks at it. */
interface Text {
  readonly raw: string
}

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'raw' in value && 'place' in value

/** Every Printed below a value, with its pointer. */
const walk = (value: unknown, pointer: string, found: Map<object, string>): Map<object, string> => {
  if (typeof value !== 'object' || value === null) return found
  if (isText(value)) found.set(value, pointer)
  else for (const [key, below] of Object.entries(value)) walk(below, `${pointer}/${key}`, found)
  return found
}

/**
 * What stood before in the texts that differ from `base`, by their pointers in `present`. Both states share what did not
 * change, so a text is known by its identity even after rows were put before it; a changed cell is known by its
 * neighbours in the same row. Texts of a new row are '' before.
 */
export function changedSince(base: unknown, present: unknown): ReadonlyMap<string, string> {
  const before = walk(base, '', new Map())
  const changed = new Map<string, string>()
  for (const [text, pointer] of walk(present, '', new Map())) {
    if (before.has(text)) continue
    const row = pointer.slice(0, pointer.lastIndexOf('/'))
    const name = pointer.slice(row.length)
    const neighbours = Object.values((atPointer(present, row) as object | undefined) ?? {})
    const neighbour = neighbours.map((each) => before.get(each)).find((at) => at !== undefined)
    const rowBefore = neighbour?.slice(0, neighbour.lastIndexOf('/')) ?? (inList(row) ? undefined : row)
    const was = rowBefore === undefined ? undefined : atPointer(base, rowBefore + name)
    const raw = isText(was) ? was.raw : ''
    if (raw !== (text as Text).raw) changed.set(pointer, raw)
  }
  return changed
}

const inList = (row: string): boolean => /\/(indicators|emptyLevels|schedule|subGoals|safeguards)\/\d+$/.test(row)
