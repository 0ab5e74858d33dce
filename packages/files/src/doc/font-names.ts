import { byteAt, unitsAt, wordAt } from '../compound/little-endian.ts'

/** Names of the fonts by their numbers ([MS-DOC] 2.9.276, 2.9.80): fonts of signs turn letters into something else. */
export function readFontNames(bytes: Uint8Array): (font: number | undefined) => string | undefined {
  const names: string[] = []
  const count = wordAt(bytes, 0)
  for (let at = 4; names.length < count && at < bytes.length; at += 1 + byteAt(bytes, at))
    names.push(unitsAt(bytes, at + 40, 64).split('\0')[0] ?? '')
  return (font) => (font === undefined ? undefined : names[font])
}
