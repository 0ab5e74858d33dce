import type { LayoutContents } from '@jiheng/core/layout'
import { cleanText } from '../layout/clean-text.ts'
import { escapeHtml } from './escape-html.ts'
import { contentsClass } from './html-marks.ts'

/**
 * A list of contents as navigation: each entry a link to what it names. Where a browser can, its print style sets the page
 * number behind it.
 */
export const htmlContents = ({ heading, entries }: LayoutContents, classes: readonly string[]): readonly string[] => {
  const title = escapeHtml(cleanText(heading))
  return [
    `<nav class="${['contents', ...classes].join(' ')}" aria-label="${title}">`,
    `<p class="${contentsClass} contents-heading">${title}</p>`,
    ...entries.map(
      ({ text, level, anchor }) =>
        `<p class="${contentsClass} contents-${level}"><a href="#${anchor}">${escapeHtml(cleanText(text))}</a></p>`,
    ),
    '</nav>',
  ]
}
