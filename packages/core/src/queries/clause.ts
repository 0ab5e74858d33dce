/** Clauses are shorter: what has no mark for so long is no sentence, and is not searched for its beginning. */
const longest = 200

/**
 * What stands before an offset of a text in the same clause.
 * @param border What parts two clauses.
 * @example clauseBefore('年内，培训3人', 5, /[，。]/) // '培训'
 */
export const clauseBefore = (text: string, at: number, border: RegExp): string =>
  text
    .slice(Math.max(0, at - longest), at)
    .split(border)
    .at(-1) ?? ''

/**
 * What stands behind an offset of a text in the same clause.
 * @param border What parts two clauses.
 * @example clauseAfter('培训3人，慰问', 3, /[，。]/) // '人'
 */
export const clauseAfter = (text: string, at: number, border: RegExp): string =>
  text.slice(at, at + longest).split(border, 1)[0] ?? ''
