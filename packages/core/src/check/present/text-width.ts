/** Wide and full-width characters take two columns of a terminal (Unicode East Asian Width W and F). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{20000}-\u{3fffd}]/u
/** Quotes, dashes and comparison signs, which fonts of Chinese terminals draw wide. */
const ambiguous = /[“”‘’…—≥≤×→〔〕]/u

/**
 * Columns that a text takes in a terminal set up for Chinese.
 * @example textWidth('≥8 个') // 6
 */
export const textWidth = (text: string): number =>
  [...text].reduce((width, letter) => width + (wide.test(letter) || ambiguous.test(letter) ? 2 : 1), 0)
