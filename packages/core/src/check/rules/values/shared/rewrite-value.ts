import type { Operator } from '../../../../value/value.ts'

const printedOperator = /^\s*(?:>=|<=|=>|=<|[≥≤＞＜><=＝﹦≧≦⩾⩽])?\s*/u

/**
 * A printed value with another operator, everything else as it stands.
 * @example withOperator('= 5 万', '≤') // '≤5 万'
 */
export const withOperator = (raw: string, op: Operator): string => `${op}${raw.trim().replace(printedOperator, '')}`

/**
 * A printed amount with 元 behind its 万 or 亿.
 * @example withYuan('= 5 万') // '= 5 万元'
 */
export const withYuan = (raw: string): string => raw.trim().replace(/([万亿])(?!\s*元)/, '$1元')

/**
 * A printed bare number with its unit behind it.
 * @example withUnit('≥ 95 ', '%') // '≥ 95%'
 */
export const withUnit = (raw: string, unit: string): string => `${raw.trim()}${unit}`
