import { byteAt, wordAt } from '../compound/little-endian.ts'

/**
 * Goes through a list of property changes ("sprm", [MS-DOC] 2.6): a code of 16 bits, which also says how long its operand
 * is, and the operand.
 *
 * @param take `at`: offset of the operand, after its own length where it has one; `length`: its bytes.
 */
export function eachProperty(list: Uint8Array, take: (code: number, at: number, length: number) => void): void {
  let at = 0
  while (at + 2 < list.length) {
    const code = wordAt(list, at)
    at += 2
    const own = ownLength(list, code, at)
    const [head, length] = own ?? [0, operandLengths[code >>> 13] ?? 0]
    if (at + head + length > list.length) return
    take(code, at + head, length)
    at += head + length
  }
}

/** By the three highest bits of the code; those of 6 carry their length. */
const operandLengths = [1, 1, 2, 4, 2, 2, 0, 3] as const

/** Length of what says the length, and length of the rest. */
function ownLength(list: Uint8Array, code: number, at: number): readonly [head: number, length: number] | undefined {
  if (code >>> 13 !== 6) return undefined
  if (code === defineTable || code === defineOldTable) return [2, Math.max(0, wordAt(list, at) - 1)]
  const length = byteAt(list, at)
  if (code === changeTabs && length === 255) {
    const deleted = byteAt(list, at + 1) * 4
    return [1, 2 + deleted + byteAt(list, at + 2 + deleted) * 3]
  }
  return [1, length]
}

const defineTable = 0xd608
const defineOldTable = 0xd606
const changeTabs = 0xc615
