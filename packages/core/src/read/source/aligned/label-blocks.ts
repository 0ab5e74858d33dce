/** Where a label of merged cells stands, and where its rows do: numbers of lines. */
export interface LabelPlace {
  readonly y: number
  /** Its first line, where it has several. */
  readonly top?: number
}
export interface RowPlace {
  readonly top: number
  readonly bottom: number
}

const middle = (rows: readonly RowPlace[], from: number, to: number): number =>
  ((rows[from]?.top ?? 0) + (rows[to]?.bottom ?? 0)) / 2

/** Every label in the middle of its rows, from the first row to the last; the distances that are left over. */
const centred = (
  labels: readonly LabelPlace[],
  rows: readonly RowPlace[],
): { readonly starts: readonly number[]; readonly off: number } => {
  const starts: number[] = []
  let [start, off] = [0, 0]
  labels.forEach(({ y }, k) => {
    starts.push(start)
    const least = rows.length - (labels.length - k)
    let end = k === labels.length - 1 ? rows.length - 1 : start
    const away = (to: number): number => Math.abs(middle(rows, start, to) - y)
    if (k < labels.length - 1) while (end < least && away(end + 1) <= away(end)) end++
    off += away(end)
    start = end + 1
  })
  return { starts, off }
}

/** Every label beside the first of its rows. */
const atTop = (
  labels: readonly LabelPlace[],
  rows: readonly RowPlace[],
): { readonly starts: readonly number[]; readonly off: number } => {
  const places = labels.map(({ y, top = y }) => {
    const at = rows.findIndex(({ bottom }) => bottom >= top)
    const row = rows[at]
    return { start: at < 0 ? rows.length - 1 : at, off: row ? Math.abs(row.top - top) : 1 }
  })
  const twice = places.some(({ start }, k) => k > 0 && start === places[k - 1]?.start)
  const unlabelled = places[0]?.start ?? 0
  return {
    starts: places.map(({ start }, k) => (k === 0 ? 0 : start)),
    off: places.reduce((sum, { off }) => sum + off, 0) + unlabelled * 2 + (twice ? 100 : 0),
  }
}

/**
 * The index of the first row of each label of merged cells, for each column of labels. Labels stand in the middle of their
 * rows, or beside the first of them, in all columns alike: whichever explains better where they are.
 *
 * @example labelBlocks([[{ y: 2 }]], [{ top: 1, bottom: 1 }, { top: 2, bottom: 2 }, { top: 3, bottom: 3 }]) // [[0]]
 */
export const labelBlocks = (
  columns: readonly (readonly LabelPlace[])[],
  rows: readonly RowPlace[],
): readonly (readonly number[])[] => {
  const above = columns.map((labels) => atTop(labels, rows))
  if (columns.some((labels) => labels.length > rows.length)) return above.map(({ starts }) => starts)
  const inMiddle = columns.map((labels) => centred(labels, rows))
  const sum = (all: readonly { readonly off: number }[]): number => all.reduce((total, { off }) => total + off, 0)
  const [middleOff, topOff] = [sum(inMiddle), sum(above)]
  const isMiddle = topOff === 0 ? middleOff === 0 : middleOff <= topOff + 0.5 * columns.flat().length
  return (isMiddle ? inMiddle : above).map(({ starts }) => starts)
}
