import type { UnsupportedKind } from '@jiheng/core/messages'
import { csvSeparator } from '../csv/csv-separator.ts'
import { looksLikeHtml } from '../html/looks-like-html.ts'
import { looksLikeJson } from '../json/read-json.ts'
import { looksLikeMarkdown } from '../markdown/looks-like-markdown.ts'
import type { Limits } from './limits.ts'
import type { ReadableKind } from './readers.ts'

/** What a text is, most certain first; `text` where it is nothing else. */
export function textKind(text: string, limits: Limits): ReadableKind | UnsupportedKind | 'json' {
  if (looksLikeHtml(text)) return 'html'
  if (looksLikeJson(text, limits)) return 'json'
  if (/^\s*<(?:\?(?:xml|mso-application)\b|w:wordDocument|pkg:package|Workbook|ss:Workbook)/.test(text))
    return xmlKind(text)
  if (/^MIME-Version:/im.test(text.slice(0, 1000)) && /^Content-Type:/im.test(text.slice(0, 5000))) return 'mht'
  if (csvSeparator(text) !== undefined) return 'csv'
  if (looksLikeMarkdown(text)) return 'markdown'
  return 'text'
}

/** Office 2003 could keep a whole document in one XML file; systems that fill in templates still do. */
function xmlKind(text: string): ReadableKind | UnsupportedKind {
  const root = /<(?![?!])(?:[\w-]+:)?(\w+)[^<>]*>/.exec(text.slice(0, 20_000))
  if (root?.[1] === 'wordDocument' || (root?.[1] === 'package' && text.includes('/word/document.xml')))
    return 'word-xml'
  return root?.[1] === 'Workbook' && root[0].includes('urn:schemas-microsoft-com:office:spreadsheet')
    ? 'sheet-xml'
    : 'xml'
}
