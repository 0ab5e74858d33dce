const begins = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(!doctype\s+html|\/?[a-z][a-z0-9]*)\b/i
const certain = /^(?:!doctype\s+html|html|head|body|table|meta|title)$/i

/**
 * Whether a text is a web page. A tag at the very beginning may also have leaked into a plain text: then a whole table
 * must follow.
 */
export function looksLikeHtml(text: string): boolean {
  const tag = begins.exec(text.slice(0, 10_000))?.[1]
  if (tag === undefined) return false
  if (certain.test(tag)) return true
  return knownTag.test(tag) && /<table\b/i.test(text) && /<\/table>/i.test(text)
}

const knownTag = /^(?:div|p|h[1-6]|style|center|font|span|br|section|article|main|link|script|form|b|strong)$/i
