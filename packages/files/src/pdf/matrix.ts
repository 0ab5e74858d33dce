/** [a b c d e f]: x' = ax + cy + e, y' = bx + dy + f, as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

export const applyX = (m: Matrix, x: number, y: number): number => m[0] * x + m[2] * y + m[4]
export const applyY = (m: Matrix, x: number, y: number): number => m[1] * x + m[3] * y + m[5]

/** By how much lengths grow on average. */
export const scaleOf = (m: Matrix): number => Math.sqrt(Math.abs(m[0] * m[3] - m[1] * m[2]))

/** Six finite numbers from anything that holds six numbers; undefined for whatever else a file may say. */
export function matrixOf(value: unknown): Matrix | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const list: readonly unknown[] = Array.isArray(value) ? value : Object.values(value)
  const [a, b, c, d, e, f] = list.map((one) => (typeof one === 'number' && Number.isFinite(one) ? one : undefined))
  if (a === undefined || b === undefined || c === undefined) return undefined
  return d === undefined || e === undefined || f === undefined ? undefined : [a, b, c, d, e, f]
}
