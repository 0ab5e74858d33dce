import { longAt, unitsAt, wordAt } from '../compound/little-endian.ts'

/**
 * What a form field shows that has no result in the text: a box with or without a tick, or the entry chosen from a list
 * ([MS-DOC] 2.9.78).
 *
 * @param at Where the stream Data describes it.
 */
export function formFieldText(data: Uint8Array, at: number): string {
  const start = at + wordAt(data, at + 4)
  if (at + 4 > data.length || longAt(data, start) !== 0xffff_ffff) return ''
  const bits = wordAt(data, start + 4)
  const kind = bits & 3
  const chosen = (bits >>> 2) & 0x1f
  const preset = start + 10 + (wordAt(data, start + 10) + 2) * 2
  const value = chosen === unset ? wordAt(data, preset) : chosen
  if (kind === 1) return value === 1 ? '☑' : '☐'
  if (kind !== 2) return ''
  // Texts for help and status and the names of two macros stand between.
  let list = preset + 2
  for (let text = 0; text < 5; text++) list += (wordAt(data, list) + 2) * 2
  const count = Math.min(wordAt(data, list + 2), value + 1)
  let entry = list + 6
  for (let index = 0; index < count; index++) {
    const length = wordAt(data, entry)
    if (index === value) return unitsAt(data, entry + 2, length)
    entry += 2 + length * 2
  }
  return ''
}

const unset = 25
