import { readHtml } from '../html/read-html.ts'
import type { BlocksReader } from '../open/blocks-reader.ts'
import { Refusal } from '../open/refusal.ts'
import { mimeParts } from './mime-parts.ts'
import { mimeText } from './mime-text.ts'

/**
 * Blocks of a web page in one file (MHT), which Word and WPS also save under the name .doc: those of its page. Where the page
 * only holds frames, as that of a workbook, those of all pages in them.
 *
 * @throws {Refusal} `part-damaged` and those of `readHtml`
 */
export const readMht: BlocksReader = (_, { text, source, limits }) => {
  const [page, ...others] = mimeParts(text)
    .filter(({ type, location }) => type === 'text/html' && !/tabstrip\.html?$/i.test(location))
    .map(mimeText)
  if (page === undefined) throw new Refusal('part-damaged', { part: 'text/html' })
  const isFrame = /<frameset\b/i.test(page) && others.length > 0
  return readHtml(isFrame ? others.join('\n') : page, source, limits)
}
