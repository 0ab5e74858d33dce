import type { Placed } from './placed.ts'
import { isWrapped } from './wrapped-text.ts'

/** Where the texts of a row stand, from top to bottom of the page. */
export interface Band {
  readonly top: number
  bottom: number
  readonly texts: Placed[]
}

/** Of the height of letters: lines that share so much stand side by side. */
const shared = 0.2
/** Gaps between rows are so many times those between the lines of one. */
const wider = 1.35
/** In ems: lines of one text are no further apart. */
const loosest = 0.9

/** Texts on one height, from top to bottom. */
export function sideBySide(placed: readonly Placed[]): readonly Band[] {
  const bands: Band[] = []
  for (const one of placed.toSorted((a, b) => a.text.area.y0 - b.text.area.y0)) {
    const { y0, y1 } = one.text.area
    const last = bands.at(-1)
    if (last !== undefined && last.bottom - y0 > shared * (y1 - y0)) {
      last.texts.push(one)
      last.bottom = Math.max(last.bottom, y1)
    } else bands.push({ top: y0, bottom: y1, texts: [one] })
  }
  return bands
}

/** Texts as rows: what stands side by side, and lines below each other that the margin of their column broke. */
export function rowBands(placed: readonly Placed[], xs: readonly number[]): readonly Band[] {
  const bands = sideBySide(placed)
  const gaps = bands.slice(1).map((band, at) => band.top - (bands[at]?.bottom ?? 0))
  const widest = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length * 0.8)] ?? 0
  const rows: Band[] = []
  bands.forEach((band, at) => {
    const above = rows.at(-1)
    const gap = gaps[at - 1] ?? Number.POSITIVE_INFINITY
    if (
      above !== undefined &&
      gap * wider < widest &&
      gap < loosest * (band.texts[0]?.text.size ?? 0) &&
      goesOn(above, band, xs)
    ) {
      above.texts.push(...band.texts)
      above.bottom = band.bottom
    } else rows.push({ ...band, texts: [...band.texts] })
  })
  return rows
}

/** What stands below goes on texts above, and the lines do not both hold what the other has not. */
function goesOn(above: Band, below: Band, xs: readonly number[]): boolean {
  const columns = (band: Band) => new Set(band.texts.map(({ from }) => from))
  const [a, b] = [columns(above), columns(below)]
  if (!a.isSubsetOf(b) && !b.isSubsetOf(a)) return false
  const pairs = below.texts.flatMap((one) => {
    const start = above.texts.findLast(({ from }) => from === one.from)
    return start === undefined ? [] : [{ start, one }]
  })
  return (
    pairs.length > 0 &&
    pairs.every(({ start, one: { text, from, to } }) => {
      const room = (xs[Math.max(to, start.to) + 1] ?? 0) - (xs[from] ?? 0) - 0.7 * text.size
      return isWrapped(start.text, text, room)
    })
  )
}
