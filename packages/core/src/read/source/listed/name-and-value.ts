import { halfWidth } from '../../../form/plain.ts'
import { parseValue } from '../../../value/index.ts'

/** An indicator in running text: offsets of its name, of its value, and of a word that joins them (为, 达到). */
export interface NameAndValue {
  readonly name: readonly [start: number, end: number]
  readonly value: readonly [start: number, end: number]
  readonly joint?: readonly [start: number, end: number]
}

const sign = /[≥≤≧≦⩾⩽＞＜＝><=]/
const opWords =
  /(不少于|不低于|不小于|不超过|不高于|不大于|不多于|不晚于|不迟于|大于等于|大于或等于|小于等于|小于或等于|大于|小于|高于|低于|超过|至少|控制在|力争达到|达到|达)(?=\s*[\d一二三四五六七八九十百千万零〇])/
const joint = /(为|是|达到|达|[:：])$/
const vagueWord =
  '提高|提升|增强|增加|增长|改善|优化|完善|健全|良好|稳定|加强|促进|推进|保障|巩固|扩大|降低|减少|下降|建立|落实|运行|执行|坚持|养成|形成|壮大|发挥|有序|达标|延长|改观|消除|保持|合格|及时|按时|按期|完成'
const degree =
  '持续|不断|进一步|明显|显著|有效|逐步|逐年|稳步|基本|有所|大幅|大幅度|长期|保持|得到|全面|全部|较大|较好|充分|切实|同比|稳中有'
const vagueTail = new RegExp(
  `(?:${degree})+(?:并)?(?:${vagueWord}|升|降)(?:(?:并|和|、)(?:${vagueWord}))?$|(?<=.{3})(?:提高|提升|改善|下降|降低|健全|完善|增强)$`,
)

const trimEnd = (text: string, end: number): number => {
  let at = end
  while (at > 0 && /[\s；;。，,、]/.test(text[at - 1] ?? '')) at--
  return at
}
const hasName = (text: string): boolean => (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 2

const isMeasured = (text: string): boolean => {
  const value = parseValue(text)
  return value.kind !== 'qualitative' && value.kind !== 'missing' && value.kind !== 'garbled'
}

/** Parts the text in front of a value into the name and the word that joins the two. */
const parted = (text: string, at: number, end: number): NameAndValue | undefined => {
  let nameEnd = trimEnd(text, at)
  const before = text.slice(0, nameEnd)
  const joined = joint.exec(before)
  if (joined && hasName(before.slice(0, joined.index))) nameEnd = trimEnd(text, joined.index)
  if (!hasName(text.slice(0, nameEnd))) return undefined
  const between = text.slice(nameEnd, at).trim()
  const from = between === '' ? at : text.indexOf(between, nameEnd)
  return {
    name: [0, nameEnd],
    value: [at, end],
    ...(between === '' ? {} : { joint: [from, from + between.length] as const }),
  }
}

/** "指标1：", "目标 2:" in front of a name. */
const numbered = /^(指标|目标)?\s*\d{1,2}\s*[:：.、．]\s*(?!\d)/

/**
 * Parts one indicator of a running text into its name and its value: at a colon, at an operator, at the first number that
 * begins a value, or at the words of degree at its end. Undefined where the text holds no value.
 *
 * @example nameAndValue('培训合格率不低于95%') // { name: [0, 5], value: [5, 11] }
 */
export const nameAndValue = (text: string): NameAndValue | undefined => {
  const end = trimEnd(text, text.length)
  if (end > 200) return undefined
  const whole = halfWidth(text.slice(0, end))
  const skip = numbered.exec(whole)?.[0].length ?? 0
  const colon = whole.slice(skip).search(/[:：](?!\d)|[:：]/)
  if (colon > 1 && skip + colon < end - 1 && !sign.test(whole.slice(skip, skip + colon))) {
    const at = skip + colon + 1
    const lead = whole.slice(at).length - whole.slice(at).trimStart().length
    return parted(text, at + lead, end)
  }
  const marks = [whole.search(sign), opWords.exec(whole)?.index ?? -1].filter((at) => at > 1)
  if (marks.length > 0) return parted(text, Math.min(...marks), end)
  for (const match of whole.slice(skip).matchAll(/\d[\d.,]*/g)) {
    const at = skip + match.index
    if (at > 1 && isMeasured(whole.slice(at))) return parted(text, at, end)
  }
  // "完成时间为开学前": what is measured, and what it is to be.
  const is = /(?<=(?:时间|时限|期限|率|数|数量|度|量|成本|标准|金额|面积|次数))为|为(?=\d)/.exec(whole)
  if (is && is.index > 1) return parted(text, is.index + 1, end)
  const vague = vagueTail.exec(whole)
  if (vague && vague.index > 1) return parted(text, vague.index, end)
  return undefined
}
