import type { AmountUnit } from '../form/index.ts'
import { fenPer } from '../money/index.ts'
import { Exact } from '../value/exact.ts'
import type { Lang } from './lang.ts'

/**
 * A number without trailing zeros and without grouping, as the forms print it.
 * @example formatNumber('12.150') // '12.15'
 */
export const formatNumber = (number: number | string): string => new Exact(number).toFixed()

const grouped = (number: string): string => number.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',')

/**
 * An amount of fen (exact, perhaps no whole number): in Chinese in the form's own unit, in English in yuan.
 * @example formatMoney(242_310_000, '万元', 'zh-CN') // '242.31万元'
 */
export const formatMoney = (fen: number | string, unit: AmountUnit, lang: Lang): string =>
  lang === 'zh-CN'
    ? `${new Exact(fen).div(fenPer[unit]).toFixed()}${unit}`
    : `CNY ${grouped(new Exact(fen).div(100).toFixed())}`
