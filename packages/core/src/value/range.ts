import { type Scanned, scanNumber } from './number.ts'
import { add, shift } from './numeral.ts'
import { readUnitBehind } from './unit-behind.ts'
import { unitAtHead } from './units.ts'
import type { Range } from './value.ts'

/** After ~ or 至 a minus is the second number's own. */
const mark = /^(?:~+|[-—–―−]+|至|到)(?=[-\d.一二三四五六七八九十百两])/

const inOnes = ({ number, scale }: Scanned): string => (scale ? shift(number, scale === '万' ? 4 : 8) : number)

/** Where the second number begins, with the unit that stood behind the first. */
const secondOf = (rest: string): { readonly at: number; readonly unit: string | null } | undefined => {
  const unit = unitAtHead(rest)
  for (const head of unit === '' ? [''] : [unit, '']) {
    const found = mark.exec(rest.slice(head.length, head.length + 4))
    if (found) return { at: head.length + found[0].length, unit: head || null }
  }
  return undefined
}

/**
 * A range behind its first number; `undefined` where no second number follows, `null` where what follows makes no range.
 * @example readRange(scanNumber('3-5天', 0), '-5天', []) // { kind: 'range', from: '3', to: '5', unit: '天' }
 */
export const readRange = (
  first: Scanned,
  rest: string,
  per: readonly string[],
  bare: boolean,
): Range | null | undefined => {
  const second = secondOf(rest)
  if (!second) return undefined
  const to = scanNumber(rest, second.at)
  const unit =
    to && !to.damaged ? readUnitBehind(rest.slice(second.at + to.length), first.chinese === true && bare) : undefined
  if (!to || !unit || unit.glued || (first.chinese && unit.unit === null)) return null
  if (second.unit !== null && unit.unit !== null && second.unit !== unit.unit) return null
  // "5-10万元" means 5万 to 10万; "5000元-1万元" mixes two scales and is kept in ones.
  const mixed = first.scale !== to.scale && (first.scale !== undefined || second.unit !== null)
  const all = [...per, ...unit.per]
  return {
    kind: 'range',
    from: mixed ? inOnes(first) : first.number,
    to: mixed ? inOnes(to) : to.number,
    ...(!mixed && to.scale && { scale: to.scale }),
    unit: to.unit ?? unit.unit ?? second.unit,
    ...(all.length > 0 && { per: all }),
  }
}

/**
 * "100±5分", "98%±1%" and "±5%": the text stands behind ±.
 * @example readAround(undefined, '5%') // { kind: 'range', from: '-5', to: '5', unit: '%' }
 */
export const readAround = (middle: Scanned | undefined, text: string): Range | undefined => {
  const width = scanNumber(text, 0)
  if (!width || width.damaged || width.chinese || width.number.startsWith('-')) return undefined
  const unit = readUnitBehind(text.slice(width.length), false)
  if (!unit || unit.glued) return undefined
  const center = middle?.number ?? '0'
  return {
    kind: 'range',
    from: add(center, `-${width.number}`),
    to: add(center, width.number),
    ...(width.scale && { scale: width.scale }),
    unit: unit.unit,
    ...(unit.per.length > 0 && { per: unit.per }),
  }
}
