/** Which characters a font has. */
export type FontCoverage = (codePoint: number) => boolean

/**
 * Reads the table `cmap` of a TrueType or OpenType font: its sub-table of format 12, which holds all of Unicode.
 *
 * @throws {Error} where there is none: a fault of the font that we ship, not of a document
 *
 * @example
 * fontCoverage(await readFile('NotoSerifSC_400Regular.ttf'))(0x2611) // false: it has no ☑
 */
export function fontCoverage(font: Uint8Array): FontCoverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableAt(view, 'cmap')
  const groups = cmap === undefined ? undefined : format12(view, cmap)
  if (groups === undefined) throw new Error('The font has no table of all its characters')
  const { starts, ends } = groups
  return (codePoint) => {
    let [low, high] = [0, starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= codePoint) low = middle + 1
      else high = middle
    }
    return low > 0 && codePoint <= (ends[low - 1] ?? -1)
  }
}

function tableAt(view: DataView, wanted: string): number | undefined {
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index)
  const found = tables.find((at) => String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i))) === wanted)
  return found === undefined ? undefined : view.getUint32(found + 8)
}

function format12(view: DataView, cmap: number) {
  const tables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + 8 * index),
  )
  const table = tables.find((at) => view.getUint16(at) === 12)
  if (table === undefined) return undefined
  const count = view.getUint32(table + 12)
  const [starts, ends] = [new Uint32Array(count), new Uint32Array(count)]
  for (let index = 0; index < count; index++) {
    const at = table + 16 + 12 * index
    starts[index] = view.getUint32(at)
    ends[index] = view.getUint32(at + 4)
  }
  return { starts, ends }
}
