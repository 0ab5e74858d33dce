import type { Indicator } from './indicator.ts'
import { cleanLabel } from './labels.ts'
import type { Place } from './place.ts'
import { plain } from './plain.ts'
import type { Printed } from './printed.ts'
import { typedValue } from './typed.ts'

/** A column that holds a part of the target: its operator (指标性质) or its unit (度量单位). */
export type TargetPart = 'operator' | 'unit'

/** The part that a column of this label holds, or undefined where it is another column. */
export const targetPart = (label: string): TargetPart | undefined => {
  const text = plain(cleanLabel(label)).replace(/\s/g, '')
  if (/^(绩效)?(指标)?(性质|方向)$|^(计算|运算|比较)?符号$/.test(text)) return 'operator'
  return /^(绩效)?(度量|计量|指标)?单位$/.test(text) ? 'unit' : undefined
}

/** What a column of operators holds; 定性 where the value is none. */
export const operatorText =
  /^([≥≤><=≧≦⩾⩽﹥﹤﹦》《〉〈]{1,2}|(大于|小于|高于|低于|不少于|不低于|不超过|不高于|不大于|不小于|多于|少于)(或?等于)?|等于|定性|定量|(文字|文本|定性)描述)$/

/**
 * A target whose operator and unit may stand in columns of their own: read together with them, its text stays its own
 * cell's.
 * @example typedTarget('120', {}, { operator: '≥', unit: '册' }).value // ≥120册
 */
export const typedTarget = (
  raw: string,
  place: Place,
  parts: Readonly<Partial<Record<TargetPart, string>>>,
): Indicator['target'] => {
  const sign = plain(parts.operator ?? '')
  const operator = operatorText.test(sign) && !/[定描]/.test(sign) ? sign : ''
  const text = `${operator}${raw}${/[\d)]$/.test(plain(raw)) ? (parts.unit ?? '') : ''}`
  return text === raw ? typedValue(raw, place) : { ...typedValue(text, place), raw }
}

/** What the columns beside the target hold of it; forms kept before these columns had names have them in `extra`. */
const partsOf = ({ operator, unit, direction, extra = [] }: Indicator): Partial<Record<TargetPart, string>> => {
  const parts: Partial<Record<TargetPart, string>> = {}
  for (const { label, value } of extra) {
    const part = targetPart(label.raw || (label.value ?? ''))
    if (part) parts[part] = value.raw
  }
  const sign = operator ?? direction
  return { ...parts, ...(sign && { operator: sign.raw }), ...(unit && { unit: unit.raw }) }
}

/** The indicator with its target read anew together with its operator and unit columns, where it has such. */
export const rereadTarget = (indicator: Indicator): Indicator => {
  const parts = partsOf(indicator)
  if (parts.operator === undefined && parts.unit === undefined) return indicator
  const { raw, place }: Printed = indicator.target
  return { ...indicator, target: typedTarget(raw, place, parts) }
}
