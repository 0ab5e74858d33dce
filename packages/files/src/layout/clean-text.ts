/**
 * Text that XML and HTML can hold: control characters that XML forbids and lone surrogates are dropped, line ends become
 * line feeds. Escaping is the writers' business.
 *
 * @example
 * cleanText('甲\u0007乙\r\n') // '甲乙\n'
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
