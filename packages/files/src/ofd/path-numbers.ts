/** Numbers behind each command of OFD; the last two are where it goes. `A` is an arc, `B` and `Q` are curves. */
const lengths: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 }
const [moveTo, lineTo, curveTo, close] = [0, 1, 2, 4]

/** Points of one path; more draw a picture and no table. */
const most = 100_000

/**
 * A path of OFD (`M 0 0 L 50 0 C`) as the page builder takes it: a number for each command, its points behind. Of a curve
 * only its end is kept, told as a curve.
 *
 * @example
 * pathNumbers('M 1 2 L 3 4 C') // [0, 1, 2, 1, 3, 4, 4]
 */
export function pathNumbers(data: string): Float64Array {
  const pieces = data.split(/[\s,]+/, most * 3)
  const path: number[] = []
  for (let at = 0; at < pieces.length && path.length < most; ) {
    const command = pieces[at++] ?? ''
    const length = lengths[command]
    if (length === undefined) continue
    const numbers = pieces.slice(at, at + length).map(Number)
    at += length
    if (numbers.length < length || !numbers.every(Number.isFinite)) continue
    const [x = 0, y = 0] = numbers.slice(-2)
    if (command === 'C') path.push(close)
    else if (command === 'L') path.push(lineTo, x, y)
    else if (command === 'M' || command === 'S') path.push(moveTo, x, y)
    else path.push(curveTo, x, y, x, y, x, y)
  }
  return Float64Array.from(path)
}
