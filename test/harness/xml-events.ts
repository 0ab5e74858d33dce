/** A tag or a text of an XML file, by regular expressions: a second opinion beside our scanner. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const plain = (text: string): string =>
  text.replace(/&(#x?)?(\w+);/g, (_, numbered: string | undefined, name: string) =>
    numbered === undefined
      ? (entities[name] ?? '')
      : String.fromCodePoint(Number.parseInt(name, numbered === '#x' ? 16 : 10)),
  )

/** Names lose their prefixes. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1)

export function* xmlEvents(xml: string): Generator<XmlEvent> {
  for (const [, closed, opened, attributes, slash, text] of xml.matchAll(token)) {
    if (closed !== undefined) yield { kind: 'close', name: local(closed) }
    else if (opened !== undefined) {
      const empty = slash === '/'
      yield { kind: 'open', name: local(opened), attributes: attributes ?? '', empty }
      if (empty) yield { kind: 'close', name: local(opened) }
    } else if (text !== undefined) yield { kind: 'text', text: plain(text) }
  }
}

/** An attribute by its local name. */
export const attributeIn = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return found === null ? undefined : plain(found[1] ?? found[2] ?? '')
}
