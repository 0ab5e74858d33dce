/** Gives the same text as one thing: what comes from another thread is a copy each time. */
export const makeInterner = (): ((text: string) => string) => {
  const known = new Map<string, string>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    known.set(text, text)
    return text
  }
}
