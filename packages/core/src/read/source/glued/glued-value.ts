import { halfWidth } from '../../../form/plain.ts'
import { unitAtHead } from '../../../value/index.ts'
import { nameAndValue } from '../listed/name-and-value.ts'

/** Where a value stands in a text whose cells are glued together: offsets, end exclusive. */
export interface GluedValue {
  readonly start: number
  readonly end: number
}

const operator =
  /^(?:[≥≤≧≦⩾⩽><=]{1,2}|不少于|不低于|不小于|不超过|不高于|不大于|不多于|大于等于|小于等于|大于|小于|至少|达到)\s*(?=\d)/
const date =
  /^(?:\d{4}年)?(?:第[一二三四]季度|\d{1,2}月(?:\d{1,2}日|底|上旬|中旬|下旬|末|初)?)(?:之前|以前|前)?|^\d{4}年(?:度|底|末)?(?:之前|以前|前)|^\d{4}年底/
const amount = /^\d[\d,]*(?:\.\d+)?(?:\s*[-~—]\s*\d+(?:\.\d+)?)?\s*/
const behind = /^(?:以上|以下|以内|之内|内|左右|及以上)/
/** What ends the name of something measured: the value begins right behind it. */
const measured = /(?:时间|时限|期限|率|满意度|知晓度)(?=[\p{Script=Han}\d])/gu

/** The end of a number with its unit that begins at an offset, or undefined where none does. */
const endOfAmount = (text: string, at: number): number | undefined => {
  const number = amount.exec(text.slice(at))?.[0]
  if (!number) return undefined
  let end = at + number.length
  const scale = /^[万亿](?=\S)/.exec(text.slice(end))?.[0] ?? ''
  const unit = unitAtHead(text.slice(end + scale.length))
  end += unit === '' ? unitAtHead(text.slice(end)).length : scale.length + unit.length
  for (let per = /^[/每·]/.exec(text.slice(end)); per; per = /^[/每·]/.exec(text.slice(end))) {
    const unitOfPer = unitAtHead(text.slice(end + 1))
    if (unitOfPer === '') break
    end += 1 + unitOfPer.length
  }
  return end + (behind.exec(text.slice(end))?.[0].length ?? 0)
}

/** "巡查次数每月4次": how often belongs to the value. */
const often = /每(?:年|月|季度?|周|天|日|班|次)$/

const hasName = (text: string): boolean => (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 2

/**
 * The first value in a text that begins with a name: an operator with its number, a date, a number with a unit; undefined where
 * there is none.
 *
 * @example firstValue('培训场次≥12场合格率≥95%') // { start: 4, end: 8 }
 */
export const firstValue = (given: string): GluedValue | undefined => {
  const text = halfWidth(given)
  for (let at = 2; at < text.length; at++) {
    const rest = text.slice(at, at + 40)
    const sign = operator.exec(rest)?.[0]
    if (sign) {
      const end = endOfAmount(text, at + sign.length)
      if (end !== undefined) return { start: at, end }
    }
    if (!/\d/.test(text[at] ?? '') || /\d/.test(text[at - 1] ?? '') || !hasName(text.slice(0, at))) continue
    // "指标1：更换灯具": the number counts the names.
    if (/(?:指标|目标)$/.test(text.slice(0, at)) && /^\d{1,2}\s*[:、.](?!\d)/.test(rest)) continue
    const day = date.exec(rest)?.[0]
    const end = day ? at + day.length : endOfAmount(text, at)
    if (end === undefined || (end < text.length && /^[\d.]/.test(text.slice(end)))) continue
    // "到馆后7日内": words between what is measured and the number belong to the value.
    const name = [...text.slice(0, at).matchAll(measured)].at(-1)
    const before = at - (often.exec(text.slice(0, at))?.[0].length ?? 0)
    if (before < 2) continue
    const start =
      name && name.index + name[0].length < at && at - name.index <= 10 ? name.index + name[0].length : before
    return { start, end }
  }
  return undefined
}

/** A value without any number at the end of a text: "损失逐年下降". */
export const lastValue = (text: string): GluedValue | undefined => {
  const found = nameAndValue(text)
  if (found) return { start: found.value[0], end: found.value[1] }
  const name = [...text.matchAll(measured)].at(-1)
  const at = name ? name.index + name[0].length : text.length
  return at < text.length ? { start: at, end: text.length } : undefined
}
