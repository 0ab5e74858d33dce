/**
 * A version that comes after all of these: one more than the greatest whole number among them.
 * @example nextVersion(['1', '2']) // '3'
 */
export const nextVersion = (versions: readonly string[]): string => {
  const numbers = versions.filter((version) => /^\d{1,9}$/u.test(version)).map(Number)
  const next = String(Math.max(0, ...numbers) + 1)
  return numbers.length === 0 && versions.length > 0 ? String(versions.length + 1) : next
}
