import { type Disclosure, type Printed, tokensOf } from '../../form/index.ts'

const isRecord = (thing: unknown): thing is Readonly<Record<string, unknown>> =>
  typeof thing === 'object' && thing !== null

const isPrinted = (thing: unknown): thing is Printed =>
  isRecord(thing) && typeof thing.raw === 'string' && isRecord(thing.place)

/** The Printed to which a JSON Pointer leads; undefined where none stands there. */
export const printedAtPointer = (disclosure: Disclosure, pointer: string): Printed | undefined => {
  let thing: unknown = disclosure
  for (const token of tokensOf(pointer) ?? []) thing = isRecord(thing) ? thing[token] : undefined
  return isPrinted(thing) ? thing : undefined
}
