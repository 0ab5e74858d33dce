/**
 * A text as the cell shows it: characters that XML cannot hold are written as `_x000D_`, line ends become `\n`.
 *
 * @example
 * cellText('甲_x000D_\n乙') // '甲\n乙'
 */
export const cellText = (text: string): string => {
  const plain = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
  return plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain
}
