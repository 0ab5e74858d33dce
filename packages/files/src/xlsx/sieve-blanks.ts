/** Sheets that declare no more than this, in bytes, are parsed as they are. */
export const sieveFrom = 1_000_000

const longestCarry = 1_000_000
const blankRows = /(<row r="\d+"[^<>]*(?:\/>|>(?:<c r="[^"<>]*"[^<>]*\/>)*<\/row>)){2,}/g
const blankCells = /(<c r="[^"<>]*"[^<>]*\/>){2,}/g

/**
 * Whole columns in a style make programs write cells by the hundred thousand and rows down to the last one, all without
 * a value. Of a run of such rows or cells the last one is kept, so that what follows without a number of its own still
 * counts on from there; the parser never sees the others. Takes the text of a sheet in pieces; '' ends it.
 */
export function sieveBlanks(): (piece: string) => string {
  let carry = ''
  return (piece) => {
    const text = carry + piece
    const end = piece === '' || text.length > longestCarry ? text.length : text.lastIndexOf('>') + 1
    carry = text.slice(end)
    return text.slice(0, end).replace(blankRows, '$1').replace(blankCells, '$1')
  }
}
