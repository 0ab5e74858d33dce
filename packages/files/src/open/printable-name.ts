/**
 * A file name that cannot break a line, a table or a terminal: control characters become their pictures (a line feed
 * `␊`), marks that turn the writing direction are dropped.
 *
 * @example
 * printableName('a\nb.txt') // 'a␊b.txt'
 */
export function printableName(name: string): string {
  return (
    name
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
      .replace(/[\u0000-\u001f]/g, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)))
      .replace(/[\u007f-\u009f]/g, '\u2421')
      .replace(/[\u2028\u2029]/g, '\u2424')
      .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
  )
}
