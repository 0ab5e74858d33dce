/** Numbers as OFD lists them, apart by white space; what is no number is left out. */
export const numbersOf = (list: string | undefined): readonly number[] =>
  (list ?? '')
    .split(/\s+/)
    .filter((piece) => piece !== '')
    .map(Number)
    .filter(Number.isFinite)

/**
 * Distances between characters. `g n v` stands for n times v; no more are given than there are gaps to fill, whatever the
 * file counts.
 *
 * @example
 * deltasOf('2.5 g 3 4', 10) // [2.5, 4, 4, 4]
 */
export function deltasOf(list: string | undefined, gaps: number): readonly number[] {
  const pieces = (list ?? '').split(/\s+/).filter((piece) => piece !== '')
  const deltas: number[] = []
  for (let at = 0; at < pieces.length && deltas.length < gaps; at++) {
    if (pieces[at] !== 'g') {
      deltas.push(finite(pieces[at]))
      continue
    }
    const times = Math.min(finite(pieces[at + 1]), gaps - deltas.length)
    const value = finite(pieces[at + 2])
    for (let time = 0; time < times; time++) deltas.push(value)
    at += 2
  }
  return deltas
}

const finite = (piece: string | undefined): number => {
  const value = Number(piece)
  return Number.isFinite(value) ? value : 0
}

/** A box `x y width height` in millimetres; undefined where the file gives none. */
export function boxOf(list: string | undefined): readonly [number, number, number, number] | undefined {
  const [x, y, width, height] = numbersOf(list)
  return x === undefined || y === undefined || width === undefined || height === undefined
    ? undefined
    : [x, y, width, height]
}
