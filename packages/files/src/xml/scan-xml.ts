import { attributeOf, declarationsOf } from './xml-attributes.ts'
import { resolveEntities } from './xml-entities.ts'
import { newScope, type XmlName, type XmlScope } from './xml-names.ts'

/** A start tag. Two attributes of one local name do not occur in what we read. */
export interface XmlTag {
  readonly name: string
  readonly uri: string
  /** Where it begins: UTF-16 units from the document's beginning, a byte order mark not counted. */
  readonly at: number
  /** By local name; undefined where it is absent. */
  readonly attribute: (local: string) => string | undefined
}

export interface XmlHandlers {
  readonly open: (tag: XmlTag) => void
  /** `at`, `end`: where the end tag begins and ends; of an element that is one tag, both are where that ends. */
  readonly close?: (name: string, uri: string, at: number, end: number) => void
  /** One text may come in several pieces. */
  readonly text?: (text: string) => void
  /** Elements that are wanted whole. */
  readonly whole?: WholeElements
}

/**
 * Elements whose content is handed over as it stands in the file, unread: properties of which a document has thousands and
 * a few dozen different ones. Whoever takes them reads each once, with the scope in which it stood.
 */
export interface WholeElements {
  /** Local names. */
  readonly names: ReadonlySet<string>
  readonly take: (name: string, content: string, scope: XmlScope) => void
}

export interface XmlLimits {
  readonly depth: number
  readonly attributes: number
}

export interface XmlScanner {
  /** The next piece of the document, cut anywhere. */
  readonly write: (piece: string) => void
  readonly close: () => void
}

export type XmlFault = 'damaged' | 'doctype'

/** A tag or comment longer than this is none. */
const longest = 4_000_000
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

const [tab, lineFeed, carriageReturn, space] = [9, 10, 13, 32]
const [bang, quote, apostrophe, slash, less, equals, greater, question] = [33, 34, 39, 47, 60, 61, 62, 63]
const isSpace = (code: number): boolean =>
  code === space || code === lineFeed || code === carriageReturn || code === tab

/**
 * Reads XML as a stream, as far as documents need it: elements with namespaces, attributes when they are asked for, texts,
 * comments and instructions passed over, a DOCTYPE refused. Elements must match and end, entities be XML's own. Several
 * times as fast as general parsers, which spend most of their time on attributes that nobody wants.
 *
 * @param fault Must throw.
 * @param outermost The scope around the document: that of a whole element whose content is read.
 */
export function scanXml(
  handlers: XmlHandlers,
  limits: XmlLimits,
  fault: (fault: XmlFault) => never,
  outermost = newScope(undefined),
): XmlScanner {
  let rest = ''
  /** Where what is scanned now begins in the document. */
  let base = 0
  let scope = outermost
  /** Elements that are open, and whether each brought a scope of its own. */
  const open: XmlName[] = []
  const scoped: boolean[] = []
  let rootEnded = false

  const print = (raw: string) => {
    if (open.length === 0) {
      if (raw.trim() !== '') fault('damaged')
      return
    }
    if (handlers.text === undefined) return
    if (forbidden.test(raw)) fault('damaged')
    const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
    handlers.text(resolveEntities(lines) ?? fault('damaged'))
  }
  const endElement = (at: number, end: number) => {
    const name = open.pop() ?? fault('damaged')
    if (scoped.pop()) scope = scope.outer ?? scope
    if (open.length === 0) rootEnded = true
    handlers.close?.(name.local, name.uri, base + at, base + end)
  }
  /** `at`, `end`: where the tag begins and ends. */
  const beginElement = (full: string, raw: string, declares: boolean, empty: boolean, at: number, end: number) => {
    if (rootEnded || open.length >= limits.depth) fault('damaged')
    if (declares) {
      scope = newScope(scope)
      for (const [prefix, uri] of declarationsOf(raw)) scope.declare(prefix, uri)
    }
    const name = scope.nameOf(full) ?? fault('damaged')
    open.push(name)
    scoped.push(declares)
    handlers.open({ name: name.local, uri: name.uri, at: base + at, attribute: (local) => attributeOf(raw, local) })
    if (empty) endElement(end, end)
  }

  /** Answers where the tag ends, or -1 where it goes on in the next piece. */
  const scanTag = (text: string, at: number): number => {
    let pos = at + 1
    let code = text.charCodeAt(pos)
    while (code !== greater && code !== slash && !isSpace(code) && !Number.isNaN(code)) {
      if (code === less || code === quote || code === equals) fault('damaged')
      code = text.charCodeAt(++pos)
    }
    const nameEnd = pos
    if (nameEnd === at + 1) fault('damaged')
    let declares = false
    for (let attributes = 0; ; attributes++) {
      const before = pos
      while (isSpace(code)) code = text.charCodeAt(++pos)
      if (code === greater || code === slash) break
      if (Number.isNaN(code)) return -1
      if (pos === before || attributes >= limits.attributes) fault('damaged')
      if (code === 120 && text.startsWith('xmlns', pos)) declares = true
      while (code !== equals && !isSpace(code) && !Number.isNaN(code)) {
        if (code === less || code === greater || code === quote || code === slash) fault('damaged')
        code = text.charCodeAt(++pos)
      }
      while (isSpace(code)) code = text.charCodeAt(++pos)
      if (Number.isNaN(code)) return -1
      if (code !== equals) fault('damaged')
      code = text.charCodeAt(++pos)
      while (isSpace(code)) code = text.charCodeAt(++pos)
      if (Number.isNaN(code)) return -1
      if (code !== quote && code !== apostrophe) fault('damaged')
      const end = text.indexOf(code === quote ? '"' : "'", pos + 1)
      if (end < 0) return -1
      pos = end + 1
      code = text.charCodeAt(pos)
    }
    const empty = code === slash
    if (empty) {
      if (pos + 1 >= text.length) return -1
      if (text.charCodeAt(pos + 1) !== greater) fault('damaged')
    }
    const full = text.slice(at + 1, nameEnd)
    if (handlers.whole !== undefined && !declares && handlers.whole.names.has(scope.nameOf(full)?.local ?? ''))
      return empty ? pos + 2 : takeWhole(handlers.whole, full, text, pos + 1)
    const end = empty ? pos + 2 : pos + 1
    beginElement(full, text.slice(nameEnd, pos), declares, empty, at, end)
    return end
  }

  /** Only what records former properties nests an element in one of its own name. */
  const takeWhole = (whole: WholeElements, full: string, text: string, from: number): number => {
    const close = `</${full}>`
    let depth = 1
    let seen = from
    let end = text.indexOf(close, from)
    for (; end >= 0; end = text.indexOf(close, seen)) {
      depth += openings(text.slice(seen, end), full) - 1
      if (depth === 0) break
      seen = end + close.length
    }
    if (end < 0) return -1
    whole.take(scope.nameOf(full)?.local ?? '', text.slice(from, end), scope)
    return end + close.length
  }

  const scanEndTag = (text: string, at: number): number => {
    const full = open.at(-1)?.full ?? fault('damaged')
    let pos = at + 2 + full.length
    if (pos >= text.length) return -1
    if (!text.startsWith(full, at + 2)) fault('damaged')
    let code = text.charCodeAt(pos)
    while (isSpace(code)) code = text.charCodeAt(++pos)
    if (Number.isNaN(code)) return -1
    if (code !== greater) fault('damaged')
    endElement(at, pos + 1)
    return pos + 1
  }

  /** Comments, character data, and what is refused. */
  const scanDeclaration = (text: string, at: number): number => {
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4)
      return end < 0 ? -1 : end + 3
    }
    if (text.length - at < 9) return -1
    if (!text.startsWith('<![CDATA[', at)) return fault(text.startsWith('<!DOCTYPE', at) ? 'doctype' : 'damaged')
    const end = text.indexOf(']]>', at + 9)
    if (end < 0) return -1
    if (open.length === 0) fault('damaged')
    handlers.text?.(text.slice(at + 9, end).replace(/\r\n?/g, '\n'))
    return end + 3
  }

  const scanInstruction = (text: string, at: number): number => {
    const end = text.indexOf('?>', at + 2)
    return end < 0 ? -1 : end + 2
  }

  /** Answers how far it came: what is behind that must be seen together with the next piece. */
  const scan = (text: string, last: boolean): number => {
    let at = 0
    while (at < text.length) {
      const tag = text.indexOf('<', at)
      if (tag !== at) {
        const end = tag < 0 ? (last ? text.length : wholeEnd(text, at)) : tag
        if (end > at) print(text.slice(at, end))
        at = end
        if (tag < 0) break
      }
      if (at + 1 >= text.length) break
      const code = text.charCodeAt(at + 1)
      const next =
        code === slash
          ? scanEndTag(text, at)
          : code === bang
            ? scanDeclaration(text, at)
            : code === question
              ? scanInstruction(text, at)
              : scanTag(text, at)
      if (next < 0) break
      at = next
    }
    return at
  }

  return {
    write: (piece) => {
      const text = rest === '' ? piece : rest + piece
      const seen = scan(text, false)
      rest = text.slice(seen)
      base += seen
      if (rest.length > longest) fault('damaged')
    },
    close: () => {
      if (scan(rest, true) < rest.length || open.length > 0 || !rootEnded) fault('damaged')
    },
  }
}

/** How many elements of the name begin in a piece of XML. */
function openings(xml: string, full: string): number {
  if (!xml.includes(`<${full}`)) return 0
  const pieces = xml.split(`<${full}`).slice(1)
  return pieces.filter((piece) => /^[\s>]/.test(piece) && !/^[^>]*\/>/.test(piece)).length
}

/** Where a text that goes on in the next piece can be cut: not in an entity, not in a line end. */
function wholeEnd(text: string, from: number): number {
  const entity = text.lastIndexOf('&')
  if (entity >= from && text.length - entity < 14 && !text.includes(';', entity)) return entity
  return text.endsWith('\r') ? text.length - 1 : text.length
}
