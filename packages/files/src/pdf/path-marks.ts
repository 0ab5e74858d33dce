import type { Area } from './area.ts'
import { applyX, applyY, type Matrix } from './matrix.ts'
import type { Fill, Rule } from './page-marks.ts'

/** What is as thin as this, in points, is a line, however it was painted. */
const thin = 3
/** How far a line may lean, and still be one of a table. */
const lean = 0.02

/** Numbers of the drawing commands in the paths of pdfjs. */
const [moveTo, lineTo, curveTo, quadraticTo, closePath] = [0, 1, 2, 3, 4]

/** Corners of one subpath on the page. */
interface Subpath {
  readonly xs: number[]
  readonly ys: number[]
  closed: boolean
  curved: boolean
}

function subpathsOf(path: ArrayLike<number>, m: Matrix): readonly Subpath[] {
  const subpaths: Subpath[] = []
  let current: Subpath | undefined
  const begin = () => {
    current = { xs: [], ys: [], closed: false, curved: false }
    subpaths.push(current)
    return current
  }
  const point = (subpath: Subpath, at: number) => {
    const [x, y] = [path[at] ?? 0, path[at + 1] ?? 0]
    subpath.xs.push(applyX(m, x, y))
    subpath.ys.push(applyY(m, x, y))
  }
  for (let at = 0; at < path.length; ) {
    switch (path[at++]) {
      case moveTo:
        point(begin(), at)
        at += 2
        break
      case lineTo:
        point(current ?? begin(), at)
        at += 2
        break
      case curveTo:
      case quadraticTo: {
        const subpath = current ?? begin()
        subpath.curved = true
        at += path[at - 1] === curveTo ? 6 : 4
        point(subpath, at - 2)
        break
      }
      case closePath:
        if (current !== undefined) current.closed = true
        break
      default:
        return subpaths
    }
  }
  return subpaths
}

/** The lines along a path. What leans or bends is no line of a table. */
export function strokedRules(path: ArrayLike<number>, m: Matrix, thickness: number, add: (rule: Rule) => void): void {
  for (const { xs, ys, closed } of subpathsOf(path, m)) {
    const count = xs.length
    for (let at = 1; at < count + (closed ? 1 : 0); at++) {
      const rule = ruleBetween(xs[at - 1] ?? 0, ys[at - 1] ?? 0, xs[at % count] ?? 0, ys[at % count] ?? 0, thickness)
      if (rule !== undefined) add(rule)
    }
  }
}

function ruleBetween(ax: number, ay: number, bx: number, by: number, thickness: number): Rule | undefined {
  const [dx, dy] = [Math.abs(bx - ax), Math.abs(by - ay)]
  const half = Math.min(thickness, thin) / 2
  const across = dx >= dy
  // A stroke thicker than long is a bar: a rectangle drawn as a line, which is as thin as it is long.
  if (across ? dy > lean * dx + 0.3 : dx > lean * dy + 0.3) return undefined
  const [x, y] = [(ax + bx) / 2, (ay + by) / 2]
  if (thickness > thin && Math.max(dx, dy) <= thin) {
    const reach = thickness / 2
    return across
      ? { across: false, area: { x0: x - half, x1: x + half, y0: y - reach, y1: y + reach } }
      : { across: true, area: { x0: x - reach, x1: x + reach, y0: y - half, y1: y + half } }
  }
  const area = across
    ? { x0: Math.min(ax, bx), x1: Math.max(ax, bx), y0: y - half, y1: y + half }
    : { x0: x - half, x1: x + half, y0: Math.min(ay, by), y1: Math.max(ay, by) }
  return Number.isFinite(area.x0 + area.x1 + area.y0 + area.y1) ? { area, across } : undefined
}

/** The rectangles of a filled path: thin ones are lines, a dot is a piece of a dotted line in either way. */
export function filledMarks(
  path: ArrayLike<number>,
  m: Matrix,
  color: string,
  addRule: (rule: Rule) => void,
  addFill: (fill: Fill) => void,
): void {
  for (const { xs, ys, curved } of subpathsOf(path, m)) {
    const area: Area = {
      x0: Math.min(...xs.slice(0, 9)),
      x1: Math.max(...xs.slice(0, 9)),
      y0: Math.min(...ys.slice(0, 9)),
      y1: Math.max(...ys.slice(0, 9)),
    }
    const [width, height] = [area.x1 - area.x0, area.y1 - area.y0]
    if (xs.length > 9 || !Number.isFinite(width + height)) continue
    const flat = height <= thin
    const slim = width <= thin
    if (!flat && !slim) {
      if (!curved && isRectangle(xs, ys, area)) addFill({ area, color })
      continue
    }
    if (flat) addRule({ area, across: true })
    if (slim) addRule({ area, across: false })
  }
}

/** Every corner stands in a corner of the box around them, and all four are taken. */
function isRectangle(xs: readonly number[], ys: readonly number[], { x0, x1, y0, y1 }: Area): boolean {
  const taken = new Set<number>()
  for (const [at, x] of xs.entries()) {
    const y = ys[at] ?? 0
    const [left, right, top, bottom] = [x - x0 < 0.5, x1 - x < 0.5, y - y0 < 0.5, y1 - y < 0.5]
    if ((!left && !right) || (!top && !bottom)) return false
    taken.add((left ? 0 : 1) + (top ? 0 : 2))
  }
  return taken.size === 4
}
