/** What changed in a text: a part of it before and after, with some letters around it. */
export interface ChangedPart {
  readonly before: string
  readonly after: string
}

/** Letters kept around a change; changes closer than that are one. */
const context = 8
/** More letters of one part are left out in its middle. */
const longest = 80
/** Longer stretches are not compared letter by letter. */
const mostLetters = 2000

/** A stretch of both texts, end exclusive, in code points. */
interface Stretch {
  readonly a: readonly [number, number]
  readonly b: readonly [number, number]
}

/** The stretches in which two texts differ, by the longest common subsequence of their letters. */
const stretchesOf = (a: readonly string[], b: readonly string[]): readonly Stretch[] => {
  let [from, endA, endB] = [0, a.length, b.length]
  while (from < endA && from < endB && a[from] === b[from]) from++
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1]
  const [n, m] = [endA - from, endB - from]
  const whole: Stretch = { a: [from, endA], b: [from, endB] }
  if (n > mostLetters || m > mostLetters) return [whole]
  const width = m + 1
  const length = new Uint16Array((n + 1) * width)
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      length[i * width + j] =
        a[from + i] === b[from + j]
          ? (length[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(length[(i + 1) * width + j] ?? 0, length[i * width + j + 1] ?? 0)
  const found: Stretch[] = []
  const add = (at: Stretch): void => {
    const last = found.at(-1)
    const isNear = last !== undefined && at.a[0] - last.a[1] <= context
    if (isNear) found[found.length - 1] = { a: [last.a[0], at.a[1]], b: [last.b[0], at.b[1]] }
    else found.push(at)
  }
  for (let [i, j] = [0, 0]; i < n || j < m; ) {
    if (i < n && j < m && a[from + i] === b[from + j]) {
      i++
      j++
      continue
    }
    const [startA, startB] = [i, j]
    while ((i < n || j < m) && !(i < n && j < m && a[from + i] === b[from + j]))
      if (j >= m || (i < n && (length[(i + 1) * width + j] ?? 0) >= (length[i * width + j + 1] ?? 0))) i++
      else j++
    add({ a: [from + startA, from + i], b: [from + startB, from + j] })
  }
  return found
}

const shown = (letters: readonly string[], [from, end]: readonly [number, number]): string => {
  const [start, stop] = [Math.max(0, from - context), Math.min(letters.length, end + context)]
  // A cut of a letter or two is not worth its sign.
  const [left, right] = [start <= 2 ? 0 : start, letters.length - stop <= 2 ? letters.length : stop]
  const middle = letters.slice(left, right)
  const isLong = middle.length > longest
  const kept = isLong ? [...middle.slice(0, longest - 20), '……', ...middle.slice(-20)] : middle
  const text = kept.join('').replace(/\s*\n\s*/g, ' ')
  return `${left > 0 ? '…' : ''}${text}${right < letters.length ? '…' : ''}`
}

/**
 * The parts of a text that changed, in order: a short text whole, of a paragraph only what is around each change.
 *
 * @example changedParts('≤5万', '≤5万元') // [{ before: '≤5万', after: '≤5万元' }]
 */
export const changedParts = (before: string, after: string): readonly ChangedPart[] => {
  const [a, b] = [[...before.trim()], [...after.trim()]]
  return stretchesOf(a, b).map((stretch) => ({ before: shown(a, stretch.a), after: shown(b, stretch.b) }))
}
