import type { LayoutParagraph } from '@jiheng/core/layout'
import { cleanText } from '../layout/clean-text.ts'
import { escapeHtml } from './escape-html.ts'
import { inferredClass } from './html-marks.ts'

/** The second level of numbering, （一）, is set in 楷体. */
const subheading = /^\s*[（(][一二三四五六七八九十]+[）)]/

/** @param level Rank of the heading element, for titles and headings. */
export function htmlParagraphs(part: LayoutParagraph, level: number, classes: readonly string[]): readonly string[] {
  const clean = cleanText(part.text)
  const texts = part.style === 'body' ? clean.split('\n') : [clean]
  const tag = part.style === 'title' || part.style === 'heading' ? `h${level}` : 'p'
  return texts.map((text, index) => {
    const names = [
      part.style,
      ...(part.style === 'heading' && subheading.test(text) ? ['sub'] : []),
      ...(index === 0 ? classes : []),
    ]
    const escaped = escapeHtml(text)
    const inner = part.inferred === true && text !== '' ? `<span class="${inferredClass}">${escaped}</span>` : escaped
    const id = part.anchor !== undefined && index === 0 ? ` id="${part.anchor}"` : ''
    return `<${tag}${id} class="${names.join(' ')}">${inner}</${tag}>`
  })
}
