/**
 * Words of the search index. Chinese text has no spaces and most queries have two characters, so every run of Chinese
 * characters is indexed as its overlapping pairs, and its last character alone. The database's own tokenizer (FTS5
 * unicode61, tsvector 'simple') then only has to split at spaces.
 */

/** Words of one query part that must stand side by side; with `prefix` the last may go on. */
export interface Phrase {
  readonly words: readonly string[]
  readonly prefix: boolean
}

const han = /^\p{Script=Han}/u
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu

const normalise = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Blanks inside Chinese text are damage of the extraction, not word borders. */
const closeGaps = (text: string): string => text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')

const pairs = (run: string): readonly string[] => {
  const characters = [...run]
  return characters.map((character, index) => character + (characters[index + 1] ?? ''))
}

const runsOf = (text: string): readonly string[] => normalise(text).match(runs) ?? []

/**
 * The words under which a text is indexed.
 * @example searchWords('科学普及 2025年') // ['科学', '学普', '普及', '及', '2025', '年']
 */
export const searchWords = (text: string): readonly string[] =>
  runsOf(closeGaps(text.normalize('NFKC'))).flatMap((run) => (han.test(run) ? pairs(run) : [run]))

const lastWords = (run: string): Phrase => {
  if (!han.test(run)) return { words: [run], prefix: true }
  const words = pairs(run)
  return words.length === 1 ? { words, prefix: true } : { words: words.slice(0, -1), prefix: false }
}

/**
 * What a query looks for: one phrase for each part between blanks; all must be found.
 * @example searchPhrases('科普 站') // [{ words: ['科普'], prefix: false }, { words: ['站'], prefix: true }]
 */
export const searchPhrases = (query: string): readonly Phrase[] =>
  normalise(query)
    .split(/\s+/u)
    .slice(0, 16)
    .flatMap((part) => {
      const all = runsOf(part)
      const last = all.at(-1)
      if (last === undefined) return []
      const before = all.slice(0, -1).flatMap((run) => (han.test(run) ? pairs(run) : [run]))
      const end = lastWords(last)
      return [{ words: [...before, ...end.words].slice(-64), prefix: end.prefix }]
    })
