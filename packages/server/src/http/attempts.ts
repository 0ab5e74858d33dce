/** Callers that are remembered; more than these at once are refused together. */
const most = 1_000

/**
 * Lets each caller try so many times a window.
 * @example const allow = limitAttempts(10, 60_000); allow('127.0.0.1', Date.now()) // true
 */
export const limitAttempts = (limit: number, windowMilliseconds: number) => {
  const counts = new Map<string, { readonly from: number; count: number }>()
  return (caller: string, now: number): boolean => {
    for (const [key, { from }] of counts) if (now - from >= windowMilliseconds) counts.delete(key)
    if (!counts.has(caller) && counts.size >= most) return false
    const own = counts.get(caller) ?? { from: now, count: 0 }
    counts.set(caller, own)
    own.count++
    return own.count <= limit
  }
}
