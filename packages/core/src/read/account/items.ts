import type { Disclosure } from '../../form/disclosure.ts'
import type { Place } from '../../form/place.ts'

/** Something that a reading keeps of the source, with its place: a Printed, a skipped line, a label. */
export interface Kept {
  readonly raw: string
  readonly place: Place
}

/** The row of the source that a place is in: its line, or where a file has none, the row of its table, page or sheet. */
export const rowOf = ({ file, sheet, page, line, table, row }: Place): string =>
  line === undefined
    ? [file, sheet, page, table, row].join('/')
    : file === undefined && sheet === undefined
      ? `${line}`
      : [file, sheet, line].join('/')

/** Parts of a Disclosure that repeat or describe it and hold nothing of the source themselves. */
const aside: ReadonlySet<string> = new Set(['ownTemplate', 'findings', 'source', 'place'])

const collect = (node: unknown, out: Kept[]): void => {
  if (typeof node !== 'object' || node === null) return
  if ('raw' in node && 'place' in node && typeof node.raw === 'string') {
    if (node.raw !== '') out.push({ raw: node.raw, place: node.place as Place })
    return
  }
  for (const [key, child] of Object.entries(node)) if (!aside.has(key)) collect(child, out)
}

/** Everything that a Disclosure keeps of its source. */
export const keptOf = (disclosure: Disclosure): readonly Kept[] => {
  const out: Kept[] = []
  collect(disclosure, out)
  return out
}
