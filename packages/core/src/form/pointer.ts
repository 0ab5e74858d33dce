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
 * A JSON Pointer from its tokens.
 * @example pointerOf(['forms', 0, 'goal']) // '/forms/0/goal'
 */
export const pointerOf = (tokens: readonly (string | number)[]): string =>
  tokens.map((token) => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
