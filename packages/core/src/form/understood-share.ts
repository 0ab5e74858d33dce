import type { Disclosure } from './disclosure.ts'

const isRecord = (thing: unknown): thing is Readonly<Record<string, unknown>> =>
  typeof thing === 'object' && thing !== null

/** Characters of every printed text below a thing. */
const printedLength = (thing: unknown): number => {
  if (!isRecord(thing)) return 0
  const own = typeof thing.raw === 'string' ? thing.raw.length : 0
  return own + Object.values(thing).reduce<number>((sum, child) => sum + printedLength(child), 0)
}

/**
 * How much of a source was understood, in percent of its characters with so many decimals: rounded down, so that 100 means
 * all of it.
 * @example understoodShare(disclosure, 1) // 98.4
 */
export const understoodShare = (disclosure: Disclosure, decimals = 0): number => {
  const { title, publisher, cover, narrative, forms, skipped } = disclosure
  const lost = printedLength(skipped.filter((one) => one.why === 'not-understood'))
  if (lost === 0) return 100
  const known = printedLength([title, publisher, cover, narrative, forms, skipped]) - lost
  const unit = 10 ** decimals
  return Math.floor((100 * unit * known) / (known + lost)) / unit
}
