import type { Value } from '../value/index.ts'

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/**
 * A deadline without its year, as forms of other years have it too; undefined for what is no deadline.
 * @example deadlineText(parseValue('2025年6月30日前')) // '6月底前'
 */
export const deadlineText = (value: Value | undefined): string | undefined => {
  if (value?.kind !== 'date' || (value.op !== '≤' && value.op !== null)) return undefined
  const [year = 0, month = 0, day] = value.date.split('-').map(Number)
  if (month === 0) return undefined
  return day === undefined || day === lastDay(year, month) ? `${month}月底前` : `${month}月${day}日前`
}
