import { Decimal } from 'decimal.js'
import type { AmountUnit } from '../form/index.ts'
import type { Lang } from './lang.ts'

const fenPer: Readonly<Record<AmountUnit, number>> = { 元: 100, 万元: 1_000_000, 亿元: 10_000_000_000 }
const unitsInEnglish: Readonly<Record<AmountUnit, string>> = { 元: 'CNY', 万元: '0,000 CNY', 亿元: '00m CNY' }

/**
 * A number without trailing zeros and without grouping, as the forms print it.
 * @example formatNumber('12.150') // '12.15'
 */
export const formatNumber = (number: number | string): string => new Decimal(number).toFixed()

/**
 * An amount of fen in the form's own unit.
 * @example formatMoney(2_423_100_00, '万元', 'zh-CN') // '242.31万元'
 */
export const formatMoney = (fen: number | string, unit: AmountUnit, lang: Lang): string => {
  const amount = new Decimal(fen).div(fenPer[unit]).toFixed()
  return lang === 'zh-CN' ? `${amount}${unit}` : `${amount} ${unitsInEnglish[unit]}`
}
