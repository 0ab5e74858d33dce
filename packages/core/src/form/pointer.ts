/**
 * The tokens of a JSON Pointer (RFC 6901); undefined where the text is none.
 * @example tokensOf('/forms/0/fields/甲~1乙') // ['forms', '0', 'fields', '甲/乙']
 */
export const tokensOf = (pointer: string): readonly string[] | undefined =>
  pointer.startsWith('/')
    ? pointer
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    : undefined

/**
 * A name as one token of a JSON Pointer.
 * @example tokenOf('甲/乙') // '甲~1乙'
 */
export const tokenOf = (name: string): string =>
  /[~/]/.test(name) ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name

/**
 * A JSON Pointer from its tokens.
 * @example pointerOf(['forms', 0, 'goal']) // '/forms/0/goal'
 */
export const pointerOf = (tokens: readonly PropertyKey[]): string =>
  tokens.map((token) => `/${tokenOf(String(token))}`).join('')

/**
 * What stands at a JSON Pointer; undefined where nothing does.
 * @example thingAt(disclosure, '/forms/0/goal') // { raw: '…', place: { line: 29 } }
 */
export const thingAt = (root: unknown, pointer: string): unknown => {
  let thing = root
  for (const token of tokensOf(pointer) ?? []) {
    if (typeof thing !== 'object' || thing === null) return undefined
    thing = Object.getOwnPropertyDescriptor(thing, token)?.value
  }
  return thing
}
