import { strongWords } from './plain-inline.ts'

const heading = /^ {0,3}#{1,6}[ \t]+\S/m
const rule = /^ {0,3}\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+(?:[ \t]*:?-{3,}:?[ \t]*)?$/m

/**
 * Whether a text is marked up as Markdown, by what no other text has: headings, the rule below a table's header, strong
 * words.
 *
 * @example
 * looksLikeMarkdown('# 项目绩效目标表\n') // true
 */
export const looksLikeMarkdown = (text: string): boolean =>
  heading.test(text) || rule.test(text) || text.search(strongWords) >= 0
