import type { Place } from '@jiheng/core/form'

/** What a JSON Pointer leads to inside a document, or undefined. */
export const atPointer = (document: unknown, pointer: string): unknown => {
  let value = document
  for (const step of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return value
}

/** Where the Printed at a pointer stands in the source, if it stands there. */
export const placeAt = (document: unknown, pointer: string | undefined): Place | undefined => {
  const value = pointer === undefined ? undefined : atPointer(document, pointer)
  if (typeof value !== 'object' || value === null || !('place' in value)) return undefined
  const place = value.place as Place
  return Object.keys(place).length === 0 ? undefined : place
}

/** The text of the Printed at a pointer, if one stands there. */
export const rawAt = (document: unknown, pointer: string): string | undefined => {
  const value = atPointer(document, pointer)
  if (typeof value !== 'object' || value === null || !('raw' in value)) return undefined
  return typeof value.raw === 'string' ? value.raw : undefined
}
