const filler = /^\s*(?:NaN|nan|Unnamed: \d+(?:_level_\d+)?)\s*$/
/** Fewer of them may be meant. */
const least = 3

/**
 * What a text's cells hold once the words are gone that tools for tables print for blank ones: "NaN", and "Unnamed: 3" in
 * the first row. A text with less than three such cells is taken at its word.
 *
 * @example withoutFiller('甲|NaN|NaN\n乙|NaN|丙')('NaN') // ''
 */
export const withoutFiller = (text: string): ((cell: string) => string) => {
  const all = text.match(/(?<=^|[|\t,])\s*(?:NaN|nan|Unnamed: \d+(?:_level_\d+)?)\s*(?=[|\t,\r\n]|$)/gm) ?? []
  return all.length < least ? (cell) => cell : (cell) => (filler.test(cell) ? '' : cell)
}
