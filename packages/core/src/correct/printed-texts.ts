import type { Disclosure } from '../form/disclosure.ts'
import type { Place } from '../form/place.ts'
import { pointerOf } from '../form/pointer.ts'
import type { Printed } from '../form/printed.ts'
import { covers } from './source-cell.ts'

/** A printed thing of a Disclosure, and the JSON Pointer that leads to it. */
export interface PrintedText {
  readonly at: string
  readonly printed: Printed
}

/** Parts that repeat or describe a Disclosure and hold nothing of its source themselves. */
const aside: ReadonlySet<string> = new Set(['ownTemplate', 'findings', 'source', 'place', 'skipped'])

const collect = (node: unknown, path: readonly (string | number)[], out: PrintedText[]): void => {
  if (typeof node !== 'object' || node === null) return
  if ('raw' in node && 'place' in node) {
    out.push({ at: pointerOf(path), printed: node as Printed })
    return
  }
  if (Array.isArray(node)) for (const [index, child] of node.entries()) collect(child, [...path, index], out)
  else for (const [key, child] of Object.entries(node)) if (!aside.has(key)) collect(child, [...path, key], out)
}

/** Everything printed that a Disclosure holds, in the order of the model. */
export const printedTexts = (disclosure: Disclosure): readonly PrintedText[] => {
  const out: PrintedText[] = []
  collect(disclosure, [], out)
  return out
}

/**
 * The printed things that were read from a cell of the source; what is concluded without being printed is left out.
 * @example textsFrom(disclosure, { table: 1, row: 4, column: 2 }) // [{ at: '/forms/0/fields/1/value', printed }]
 */
export const textsFrom = (disclosure: Disclosure, place: Place): readonly PrintedText[] =>
  printedTexts(disclosure).filter(({ printed }) => printed.raw !== '' && covers(printed.place, place))
