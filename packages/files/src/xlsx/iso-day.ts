const day = 86_400_000

/**
 * The number that Excel keeps for a date written out; undefined where it is none.
 *
 * @example
 * isoDay('2025-01-01', false) // 45658
 */
export function isoDay(text: string, date1904: boolean): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+)?Z?$/.test(text)) return undefined
  const time = Date.parse(text.endsWith('Z') || text.length === 10 ? text : `${text}Z`)
  if (Number.isNaN(time)) return undefined
  return (time - Date.UTC(date1904 ? 1904 : 1899, date1904 ? 0 : 11, date1904 ? 1 : 30)) / day
}
