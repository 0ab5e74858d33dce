import type { XmlTag } from '../xml/read-xml-part.ts'

const namespace = /^urn:oasis:names:tc:opendocument:xmlns:([a-z-]+):1\.\d$/

/**
 * An element by the names that OpenDocument's own papers use, whatever prefixes the file declares.
 *
 * @example
 * odfName('p', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0') // 'text:p'
 */
export function odfName(local: string, uri: string): string {
  const known = names.get(uri)?.get(local)
  if (known !== undefined) return known
  const name = `${namespace.exec(uri)?.[1] ?? ''}:${local}`
  // A hostile file may have as many names as elements.
  if (names.size < 100) {
    const ofUri = names.get(uri) ?? new Map<string, string>()
    names.set(uri, ofUri)
    if (ofUri.size < 1000) ofUri.set(local, name)
  }
  return name
}

const names = new Map<string, Map<string, string>>()

/** A whole number as the file gives it, at least 1. */
export function countOf({ attribute }: XmlTag, name: string): number {
  const value = attribute(name)
  return value !== undefined && /^\d{1,9}$/.test(value) ? Math.max(1, Number(value)) : 1
}

/** Elements whose content is not printed where they stand. */
export const unprinted: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'text:note-citation',
  'text:ruby-text',
  'text:script',
  'text:table-of-content-source',
  'text:alphabetical-index-source',
  'text:illustration-index-source',
  'text:object-index-source',
  'text:table-index-source',
  'text:user-index-source',
  'text:bibliography-source',
  'office:annotation',
  'office:forms',
  'office:scripts',
  'office:change-info',
  'svg-compatible:title',
  'svg-compatible:desc',
  'table:content-validations',
  'table:tracked-changes',
  'table:detective',
  'table:dde-links',
  'table:scenario',
])
