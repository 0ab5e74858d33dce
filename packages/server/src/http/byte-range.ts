/** The part of a file that a request asks for; `whole` where it asks for none, or for several. */
export type ByteRange =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly start: number; readonly end: number }
  | { readonly kind: 'unsatisfiable' }

/**
 * Reads a `Range` header (RFC 9110) of one range of bytes; `end` is exclusive. Anything else may be ignored, and is.
 * @example byteRange('bytes=0-99', 1000) // { kind: 'part', start: 0, end: 100 }
 */
export const byteRange = (header: string | undefined, size: number): ByteRange => {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/u.exec(header?.trim() ?? '') ?? []
  if (first === undefined || last === undefined || (first === '' && last === '')) return { kind: 'whole' }
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size : Math.min(size, Number(last) + 1)
  if (first !== '' && last !== '' && Number(last) < Number(first)) return { kind: 'whole' }
  return start < end ? { kind: 'part', start, end } : { kind: 'unsatisfiable' }
}
