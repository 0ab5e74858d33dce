/** A name of an element: as it stands in the file, without its prefix, and the namespace that the prefix means. */
export interface XmlName {
  readonly full: string
  readonly local: string
  readonly uri: string
}

/** The prefixes that an element declares, and those around it. */
export interface XmlScope {
  readonly outer: XmlScope | undefined
  readonly declare: (prefix: string, uri: string) => void
  readonly uriOf: (prefix: string) => string | undefined
  /** Undefined where nothing declares the prefix. */
  readonly nameOf: (full: string) => XmlName | undefined
}

/** Names are looked up once in each scope: a document has thousands of elements and a few dozen names. */
export function newScope(outer: XmlScope | undefined): XmlScope {
  const uris = new Map<string, string>()
  const names = new Map<string, XmlName | undefined>()
  const uriOf = (prefix: string): string | undefined => uris.get(prefix) ?? outer?.uriOf(prefix)
  return {
    outer,
    uriOf,
    declare: (prefix, uri) => {
      uris.set(prefix, uri)
    },
    nameOf: (full) => {
      const found = names.get(full)
      if (found !== undefined) return found
      const colon = full.indexOf(':')
      const prefix = colon < 0 ? '' : full.slice(0, colon)
      const uri = prefix === '' ? (uriOf('') ?? '') : prefix === 'xml' ? 'xml' : uriOf(prefix)
      const name = uri === undefined ? undefined : { full, local: full.slice(colon + 1), uri }
      names.set(full, name)
      return name
    },
  }
}
