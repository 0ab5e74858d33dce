import type { Disclosure } from '@jiheng/core/form'

/**
 * Our own JSON, indented, with a line feed at the end.
 *
 * @example
 * writeJson(disclosure) // '{\n  "schema": "jiheng/1",\n  …}\n'
 */
export const writeJson = (content: Disclosure | readonly Disclosure[]): string =>
  `${JSON.stringify(content, null, 2)}\n`
