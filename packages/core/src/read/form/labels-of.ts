import type { Kept } from '../account/items.ts'
import type { FoundForm } from '../segment.ts'
import type { Cell } from '../source/strip.ts'

const kept = ({ text, place }: Cell): Kept => ({ raw: text, place })

/** The cells of a form that announce others and hold nothing themselves: labels, column headers, year and unit lines. */
export const labelsOf = ({ head, table }: FoundForm): readonly Kept[] => [
  ...head.labels.map(kept),
  ...head.period.map(kept),
  ...head.units.map(({ cell }) => kept(cell)),
  ...(table?.labels ?? []).map(kept),
]
