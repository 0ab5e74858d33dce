import type { Limits } from '../open/limits.ts'

const [quote, comma, backslash] = [0x22, 0x2c, 0x5c]
const opening: ReadonlySet<number> = new Set([0x5b, 0x7b])
const closing: ReadonlySet<number> = new Set([0x5d, 0x7d])

/** Whether a JSON text nests and branches within the bounds of what we write, so that parsing it costs no more either. */
export function isModest(text: string, limits: Limits): boolean {
  let depth = 0
  let objects = 0
  let commas = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) inString = !inString
    else if (inString) {
      if (code === backslash) at++
    } else if (opening.has(code)) {
      objects++
      depth++
      if (depth > limits.depth) return false
    } else if (closing.has(code)) depth--
    else if (code === comma) commas++
  }
  return objects <= limits.objects && commas <= limits.objects * 4
}
