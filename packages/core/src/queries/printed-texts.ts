import type { Disclosure, Printed } from '../form/index.ts'
import { onceEach } from './once-each.ts'

/** Parts of a Disclosure that are no text of the document, and what is told elsewhere. */
const skippedKeys = new Set(['source', 'findings', 'ownTemplate', 'place', 'skipped'])

const isRecord = (thing: unknown): thing is Readonly<Record<string, unknown>> =>
  typeof thing === 'object' && thing !== null && !Array.isArray(thing)

const isPrinted = (thing: Readonly<Record<string, unknown>>): thing is Readonly<Record<string, unknown>> & Printed =>
  typeof thing.raw === 'string' && isRecord(thing.place)

/** Several rules read every text of the same, immutable Disclosure. */
const walked = new WeakMap<Disclosure, readonly Printed[]>()

/**
 * Everything printed in a Disclosure, in document order, forms and prose, each text of the source once.
 * @example printedTexts(disclosure).filter(({ raw }) => raw.includes('<p>'))
 */
export const printedTexts = (disclosure: Disclosure): readonly Printed[] => {
  const known = walked.get(disclosure)
  if (known) return known
  const found = walkTexts(disclosure)
  walked.set(disclosure, found)
  return found
}

const walkTexts = (disclosure: Disclosure): readonly Printed[] => {
  const found: Printed[] = []
  const isNew = onceEach()
  const walk = (thing: object): void => {
    if (Array.isArray(thing)) {
      for (const item of thing) if (typeof item === 'object' && item !== null) walk(item)
      return
    }
    if (!isRecord(thing)) return
    if (isPrinted(thing)) {
      const { raw, place } = thing
      if (raw !== '' && ((place.line === undefined && place.table === undefined) || isNew(thing))) found.push(thing)
      return
    }
    for (const key in thing) {
      const part = thing[key]
      if (typeof part === 'object' && part !== null && !skippedKeys.has(key)) walk(part)
    }
  }
  // Forms first: a finding on claimed prose belongs to the form, which holds it piece by piece.
  walk(disclosure.forms)
  const narrative = disclosure.narrative.map(({ form, text, ...section }) =>
    form === undefined ? { ...section, text } : section,
  )
  walk({ ...disclosure, narrative, forms: undefined })
  return found
}
