import type { Printed } from '../form/index.ts'

/** Properties that are no text of the document: where it stood, what was made of it, what was said about it. */
export const notCompared: ReadonlySet<string> = new Set([
  'schema',
  'source',
  'findings',
  'skipped',
  'place',
  'template',
  'ownTemplate',
  'after',
])

export const isRecord = (thing: unknown): thing is Readonly<Record<string, unknown>> =>
  typeof thing === 'object' && thing !== null && !Array.isArray(thing)

export const isPrinted = (thing: unknown): thing is Printed =>
  isRecord(thing) && typeof thing.raw === 'string' && isRecord(thing.place)

/** What a Printed says: its text, or what was concluded where damage took the text. */
export const textOf = (printed: Printed): string => {
  if (printed.raw !== '' || printed.value === undefined) return printed.raw
  return typeof printed.value === 'string' || typeof printed.value === 'number' ? String(printed.value) : ''
}

/** The texts below a thing that say something, in order. */
export const textsOf = (thing: unknown): readonly string[] => {
  if (isPrinted(thing)) return textOf(thing) === '' ? [] : [textOf(thing)]
  if (Array.isArray(thing)) return thing.flatMap(textsOf)
  if (!isRecord(thing)) return []
  return Object.entries(thing).flatMap(([key, value]) => (notCompared.has(key) ? [] : textsOf(value)))
}
