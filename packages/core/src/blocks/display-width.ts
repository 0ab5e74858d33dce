const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/
const drawn = /[\u2500-\u259f]/

/** How many columns of a fixed-width font a character takes. */
export type CharacterWidth = (character: string) => 1 | 2

/**
 * The ways in which programs count: every character as one column; ideographs and full-width signs as two; the signs of
 * drawn boxes as two besides, as Chinese fonts draw them.
 */
export const characterWidths: readonly [CharacterWidth, CharacterWidth, CharacterWidth] = [
  () => 1,
  (character) => (wide.test(character) ? 2 : 1),
  (character) => (wide.test(character) || drawn.test(character) ? 2 : 1),
]

/**
 * The column, from 0, in which each UTF-16 unit of a line begins, and behind them the line's width.
 * @example columnsOfText('项 a', characterWidths[1]) // [0, 2, 3, 4]
 */
export const columnsOfText = (text: string, width: CharacterWidth): readonly number[] => {
  const columns: number[] = []
  let column = 0
  for (const character of text.split('')) {
    columns.push(column)
    column += width(character)
  }
  columns.push(column)
  return columns
}
