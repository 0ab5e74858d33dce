/** What a spreadsheet may take for a formula: the operators, also in full width, and white space before them. */
const formula = /^[\s]*[=+\-@＝＋－＠]/
const plainNumber = /^-\d+(\.\d+)?$/

/**
 * One cell of a CSV file. A text that a spreadsheet would run as a formula gets an apostrophe before it; a negative
 * number stays one.
 *
 * @example
 * csvCell('=5项') // "'=5项"
 */
export function csvCell(text: string): string {
  const safe = formula.test(text) && !plainNumber.test(text) ? `'${text}` : text
  return /["\r\n,\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
