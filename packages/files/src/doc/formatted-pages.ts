import { byteAt, longAt } from '../compound/little-endian.ts'
import type { Limits } from '../open/limits.ts'
import { Refusal } from '../open/refusal.ts'

/** A stretch of the stream WordDocument that is formatted alike: offsets of bytes, end exclusive. */
export interface FormattedRun {
  readonly start: number
  readonly end: number
  /** Number of the paragraph's style; of runs of characters always 0. */
  readonly style: number
  /** Property changes. */
  readonly properties: Uint8Array
}

export interface FormattedRuns {
  /** The run that has the byte at this offset. Fast where offsets rise from call to call. */
  readonly at: (offset: number) => FormattedRun | undefined
}

const pageSize = 512
const none = new Uint8Array(0)

/**
 * Runs of the pages ("FKP", [MS-DOC] 2.9.33, 2.9.174) that a table of pages lists. Each page of the stream is read once,
 * however often it is listed.
 *
 * @throws {Refusal} `too-many-parts`
 */
export function readFormattedPages(
  table: Uint8Array,
  document: Uint8Array,
  kind: 'characters' | 'paragraphs',
  limits: Limits,
): FormattedRuns {
  const count = Math.max(0, Math.floor((table.length - 4) / 8))
  const seen = new Set<number>()
  const runs: FormattedRun[] = []
  for (let index = 0; index < count; index++) {
    const number = longAt(table, (count + 1) * 4 + index * 4) & 0x3f_ffff
    const page = document.subarray(number * pageSize, (number + 1) * pageSize)
    if (page.length < pageSize || seen.has(number)) continue
    seen.add(number)
    if (runs.length > limits.parts * 4) throw new Refusal('too-many-parts', { limit: limits.parts })
    const runCount = byteAt(page, pageSize - 1)
    const entry = kind === 'characters' ? 1 : 13
    if ((runCount + 1) * 4 + runCount * entry > pageSize) continue
    for (let run = 0; run < runCount; run++) {
      const [start, end] = [longAt(page, run * 4), longAt(page, run * 4 + 4)]
      const at = byteAt(page, (runCount + 1) * 4 + run * entry) * 2
      const formatted = kind === 'characters' ? characters(page, at) : paragraph(page, at)
      if (end > start) runs.push({ start, end, ...formatted })
    }
  }
  runs.sort((a, b) => a.start - b.start)
  return { at: finder(runs) }
}

type Formatted = Pick<FormattedRun, 'style' | 'properties'>

const characters = (page: Uint8Array, at: number): Formatted =>
  at === 0 ? { style: 0, properties: none } : { style: 0, properties: page.subarray(at + 1, at + 1 + byteAt(page, at)) }

function paragraph(page: Uint8Array, at: number): Formatted {
  if (at === 0) return { style: 0, properties: none }
  const words = byteAt(page, at)
  const [start, length] = words === 0 ? [at + 2, byteAt(page, at + 1) * 2] : [at + 1, words * 2 - 1]
  const style = byteAt(page, start) | (byteAt(page, start + 1) << 8)
  return { style, properties: page.subarray(start + 2, start + length) }
}

function finder(runs: readonly FormattedRun[]): FormattedRuns['at'] {
  let last = 0
  const holds = (index: number, offset: number) => {
    const run = runs[index]
    return run !== undefined && run.start <= offset && offset < run.end
  }
  return (offset) => {
    for (const near of [last, last + 1])
      if (holds(near, offset)) {
        last = near
        return runs[near]
      }
    let [low, high] = [0, runs.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((runs[middle]?.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    if (!holds(low - 1, offset)) return undefined
    last = low - 1
    return runs[last]
  }
}
