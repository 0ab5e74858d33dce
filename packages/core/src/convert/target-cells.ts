import { type Indicator, typedText } from '../form/index.ts'
import { typedTarget } from '../form/split-target.ts'
import type { IndicatorsRow } from '../template/schema/index.ts'

/** Cells of an indicator to take in place of its own; undefined: it has no such cell any more. */
type Parts = { readonly [key in 'operator' | 'target' | 'unit']?: Indicator[key] | undefined }

/** "≥8 个" in its parts, as forms with columns of their own print them. */
const partsOf = /^\s*([≥≤><=＞＜＝])?\s*(\d[\d,.]*)\s*(\D*?)\s*$/

/**
 * A target whose operator and unit stand in columns of their own is joined for a table without such columns, and parted for
 * one that has them. What joins to another value than it was is left as it stands.
 */
export function targetCells(indicator: Indicator, block: IndicatorsRow): Parts {
  const has = (property: string) => block.columns.some((column) => column.property === property)
  const { operator, unit, target } = indicator
  const raws = { operator: operator?.raw ?? '', unit: unit?.raw ?? '' }
  // 定性 in that column says of what kind the value is, and is no part of it.
  const joins = raws.operator !== '' && !raws.operator.includes('定')
  const gone = { operator: !has('operator') && joins, unit: !has('unit') && raws.unit !== '' }
  if (gone.operator || gone.unit) {
    const raw = `${gone.operator ? raws.operator : ''}${target.raw}${gone.unit ? raws.unit : ''}`
    const joined = typedTarget(
      raw,
      {},
      {
        ...(gone.operator ? {} : { operator: raws.operator }),
        ...(gone.unit ? {} : { unit: raws.unit }),
      },
    )
    if (JSON.stringify(joined.value) === JSON.stringify(target.value)) return { target: joined, ...without(gone) }
  }
  const wanted = { operator: has('operator') && operator === undefined, unit: has('unit') && unit === undefined }
  if (!wanted.operator && !wanted.unit) return {}
  const [, sign = '', number, measure = ''] = partsOf.exec(target.raw) ?? []
  if (number === undefined) return {}
  const raw = `${wanted.operator ? '' : sign}${number}${wanted.unit ? '' : measure}`
  const parts = { ...(wanted.operator ? { operator: sign } : {}), ...(wanted.unit ? { unit: measure } : {}) }
  const parted = typedTarget(raw, {}, parts)
  if (JSON.stringify(parted.value) !== JSON.stringify(target.value)) return {}
  return {
    target: parted,
    ...(wanted.operator ? { operator: typedText(sign, {}) } : {}),
    ...(wanted.unit ? { unit: typedText(measure, {}) } : {}),
  }
}

const without = (gone: Readonly<Record<'operator' | 'unit', boolean>>): Parts => ({
  ...(gone.operator ? { operator: undefined } : {}),
  ...(gone.unit ? { unit: undefined } : {}),
})
