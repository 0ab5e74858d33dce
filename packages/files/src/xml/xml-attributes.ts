import { resolveEntities } from './xml-entities.ts'

/** One attribute after the other, as `name = "value"`; the scanner has made sure that there is nothing else. */
const each = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * The value of the attribute of this local name; undefined where there is none or its entities make no sense. White space
 * in it is a space, as XML has it.
 *
 * @param raw What stands between an element's name and its end.
 */
export function attributeOf(raw: string, local: string): string | undefined {
  // Most elements are asked for what they do not have.
  if (!raw.includes(local)) return undefined
  const plain = plainValue(raw, local)
  if (plain !== undefined) return plain
  for (const [, name = '', double, single] of raw.matchAll(each)) {
    const colon = name.indexOf(':')
    if (name.slice(colon + 1) !== local || name.startsWith('xmlns')) continue
    return resolveEntities((double ?? single ?? '').replace(/[\t\n\r]/g, ' '))
  }
  return undefined
}

/** The value in the commonest of all spellings; undefined says nothing. */
function plainValue(raw: string, local: string): string | undefined {
  const at = raw.indexOf(`${local}="`)
  const prefixed = raw[at - 1] === ':' && !raw.endsWith('xmlns:', at)
  if (at < 0 || (at > 0 && raw[at - 1] !== ' ' && !prefixed) || raw.includes("'")) return undefined
  let quotes = 0
  for (let quote = raw.indexOf('"'); quote >= 0 && quote < at; quote = raw.indexOf('"', quote + 1)) quotes++
  const start = at + local.length + 2
  const value = raw.slice(start, raw.indexOf('"', start))
  return quotes % 2 === 1 || /[&\t\n\r]/.test(value) ? undefined : value
}

/** The namespaces that an element declares: prefix, empty for the one without, and URI. */
export function declarationsOf(raw: string): readonly (readonly [prefix: string, uri: string])[] {
  const found: (readonly [string, string])[] = []
  for (const [, name = '', double, single] of raw.matchAll(each))
    if (name === 'xmlns' || name.startsWith('xmlns:'))
      found.push([name.slice(6), resolveEntities(double ?? single ?? '') ?? ''])
  return found
}
