import type { LayoutContents } from '@jiheng/core/layout'
import { cleanText } from '../layout/clean-text.ts'
import { escapeHtml } from './escape-html.ts'

/** A list of contents as navigation: each entry a link to what it names. */
export const htmlContents = ({ heading, entries }: LayoutContents, classes: readonly string[]): readonly string[] => [
  `<nav class="${['contents', ...classes].join(' ')}">`,
  `<p class="contents-heading">${escapeHtml(cleanText(heading))}</p>`,
  ...entries.map(
    ({ text, level, anchor }) =>
      `<p class="contents-${level}"><a href="#${anchor}">${escapeHtml(cleanText(text))}</a></p>`,
  ),
  '</nav>',
]
