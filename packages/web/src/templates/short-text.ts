/**
 * A text of a cell, short enough for a line.
 * @example shortText('主管部门\n（单位）') // '主管部门 （单位）'
 */
export const shortText = (text: string, most = 24): string => {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return line.length > most ? `${line.slice(0, most)}…` : line
}
