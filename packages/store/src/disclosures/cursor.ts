/** Where a page ended: the value it was sorted by, and the id that tells equal values apart. */
export interface Cursor {
  readonly value: string | number
  readonly id: string
}

/** A cursor as text for addresses. */
export const printCursor = ({ value, id }: Cursor): string =>
  Buffer.from(JSON.stringify([value, id])).toString('base64url')

/** Undefined where the text is no cursor of ours. */
export const parseCursor = (text: string): Cursor | undefined => {
  try {
    const [value, id] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[]
    if (typeof id !== 'string' || (typeof value !== 'string' && typeof value !== 'number')) return undefined
    return { value, id }
  } catch {
    return undefined
  }
}
