import type { UnsupportedKind } from '@jiheng/core/messages'
import { looksLikeHtml } from '../html/looks-like-html.ts'
import { looksLikeJson } from '../json/read-json.ts'
import type { Limits } from './limits.ts'
import type { ReadableKind } from './readers.ts'

/** What a text is, most certain first; `text` where it is nothing else. */
export function textKind(text: string, limits: Limits): ReadableKind | UnsupportedKind | 'json' {
  if (looksLikeHtml(text)) return 'html'
  if (looksLikeJson(text, limits)) return 'json'
  if (/^\s*<\?xml\b/.test(text)) return 'xml'
  if (/^MIME-Version:/im.test(text.slice(0, 1000)) && /^Content-Type:/im.test(text.slice(0, 5000))) return 'mht'
  return 'text'
}
