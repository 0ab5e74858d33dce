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
  for (const [, name = '', double, single] of raw.matchAll(each)) {
    const colon = name.indexOf(':')
    if (name.slice(colon + 1) !== local || name.startsWith('xmlns')) continue
    return resolveEntities((double ?? single ?? '').replace(/[\t\n\r]/g, ' '))
  }
  return undefined
}

/** The namespaces that an element declares: prefix, empty for the one without, and URI. */
export function declarationsOf(raw: string): readonly (readonly [prefix: string, uri: string])[] {
  const found: (readonly [string, string])[] = []
  for (const [, name = '', double, single] of raw.matchAll(each))
    if (name === 'xmlns' || name.startsWith('xmlns:'))
      found.push([name.slice(6), resolveEntities(double ?? single ?? '') ?? ''])
  return found
}
