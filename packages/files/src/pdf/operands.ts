import type { Area } from './area.ts'
import { applyX, applyY, type Matrix } from './matrix.ts'

/** A finite number of a file, or what stands in its place. */
export const numberOf = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : otherwise

/** The coordinates of a path. */
export const isNumbers = (path: unknown): path is ArrayLike<number> => path instanceof Float32Array

/** The box of four numbers in user space, on the page; undefined where they are none. */
export function boxOf(value: unknown, m: Matrix): Area | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const list: readonly unknown[] = Array.isArray(value) ? value : Object.values(value)
  const [a, b, c, d] = list
  if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number' || typeof d !== 'number') return undefined
  const xs = [applyX(m, a, b), applyX(m, c, b), applyX(m, a, d), applyX(m, c, d)]
  const ys = [applyY(m, a, b), applyY(m, c, b), applyY(m, a, d), applyY(m, c, d)]
  const area = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
  return Number.isFinite(area.x0 + area.y0 + area.x1 + area.y1) ? area : undefined
}
