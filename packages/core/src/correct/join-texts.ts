/** Signs that end a sentence: what comes behind them is a new paragraph. */
const sentenceEnd = /[。；;！？!?]$/u
const word = /[\p{Script=Latin}\p{N}]/u

/**
 * Texts of cells that belong together as one text: Chinese goes on without a blank, a sentence that has ended begins a new
 * line, Latin words keep a blank between them.
 * @example joinTexts(['修缮文化馆', '舍三处']) // '修缮文化馆舍三处'
 */
export const joinTexts = (texts: readonly string[]): string =>
  texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .reduce((joined, text) => {
      if (joined === '') return text
      if (sentenceEnd.test(joined)) return `${joined}\n${text}`
      const gap = word.test(joined.at(-1) ?? '') && /^\p{Script=Latin}/u.test(text)
      return `${joined}${gap ? ' ' : ''}${text}`
    }, '')
