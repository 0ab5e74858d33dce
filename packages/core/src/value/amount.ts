import { type Scanned, scanNumber } from './number.ts'
import { add, numeralClass, shift } from './numeral.ts'
import { cutSuffix, readOperator } from './operators.ts'
import { isKnownUnit, unitAtHead } from './units.ts'
import type { Garbled, Operator, Quantity, Range } from './value.ts'
import { isChange, isSentence, isVague, vagueTail } from './words.ts'

const rangeMark = /^(?:~|-|—|–|―|−|至|到)+(?=[\d.一二三四五六七八九十百两-])/
const perMark = /[/·*]|每/
const shortWord = /^[\p{Script=Han}A-Za-z°]{1,8}$/u
const holdsNumeral = new RegExp(`[${numeralClass}\\d]`)

interface Unit {
  readonly unit: string | null
  readonly per: readonly string[]
  readonly op: Operator | null
  /** Words of degree glued behind the unit. */
  readonly glued?: true
}

/** The unit word of a number: a known unit, a known unit with the counted noun behind it, or any short word. */
const readUnitWord = (word: string, strict: boolean): string | null | undefined => {
  if (word === '') return null
  if (isKnownUnit(word)) return word
  const head = unitAtHead(word)
  const noun = word.slice(head.length)
  if (head === '%' && /^(?:全部|全面|按时)?(?:完成|达标|合格|覆盖|到位|通过|满意|执行|兑现)率?$/.test(noun)) return head
  if (strict || !shortWord.test(word) || isSentence(word) || holdsNumeral.test(word)) return undefined
  if (head !== '' && noun.length >= 2) return head
  return word.length <= 4 ? word : undefined
}

/** Everything behind a number: unit, what it is counted per, and an operator such as 以上. */
const readUnit = (text: string, strict: boolean): Unit | undefined => {
  if (text.length > 40) return undefined
  const ratio = /^:(\d+(?:\.\d+)?)$/.exec(text)
  if (ratio) return { unit: text, per: [], op: null }
  let op: Operator | null = null
  const parts: (string | null)[] = []
  for (const part of text.replace(/的[\p{Script=Han}]{1,8}$/u, '').split(perMark)) {
    const cut = cutSuffix(part)
    op ??= cut.op
    const first = parts.length === 0
    const word = first
      ? readUnitWord(cut.text, strict)
      : /^\d{0,4}[\p{Script=Han}A-Za-z]{1,6}$/u.test(cut.text) && !isSentence(cut.text)
        ? cut.text
        : undefined
    if (word === undefined) {
      const tail = first && parts.length === 0 ? vagueTail(cut.text) : ''
      const head = cut.text.slice(0, cut.text.length - tail.length)
      if (tail !== '' && (head === '' || isKnownUnit(head))) return { unit: head || null, per: [], op, glued: true }
      return undefined
    }
    parts.push(word)
  }
  return { unit: parts[0] ?? null, per: parts.slice(1).filter((p) => p !== null), op }
}

/** "每月2次", "人均500元": what the number behind is counted per. */
const readPer = (text: string): { readonly per: readonly string[]; readonly length: number } => {
  const per: string[] = []
  let length = 0
  while (per.length < 4) {
    const rest = text.slice(length, length + 12)
    const each = /^每(\d{1,4}|[两二三四五六七八九十百]{1,2})?/.exec(rest)
    if (each) {
      const unit = unitAtHead(rest.slice(each[0].length))
      if (!unit) break
      per.push(`${each[1] ?? ''}${unit}`)
      length += each[0].length + unit.length
      continue
    }
    const mean = /^(人|户|亩|场|次|年|月|日|台|校|村|件)均/.exec(rest)
    if (!mean?.[1]) break
    per.push(mean[1])
    length += mean[0].length
  }
  return { per, length }
}

const quantity = (scanned: Scanned, op: Operator | null, unit: string | null, per: readonly string[]): Quantity => ({
  kind: 'quantity',
  op: op ?? (scanned.floor ? '≥' : null),
  number: scanned.number,
  ...(scanned.scale && { scale: scanned.scale }),
  unit: scanned.unit ?? unit,
  ...(per.length > 0 && { per }),
})

const inOnes = (number: string, scale: '万' | '亿' | undefined): string =>
  scale ? shift(number, scale === '万' ? 4 : 8) : number

const range = (
  from: Scanned,
  to: Scanned,
  fromUnit: string | null,
  unit: string | null,
  per: readonly string[],
): Range | undefined => {
  if (fromUnit !== null && unit !== null && fromUnit !== unit) return undefined
  // "5-10万元" means 5万 to 10万; "5000元-1万元" mixes two scales and is kept in ones.
  const mixed = from.scale !== to.scale && (from.scale !== undefined || fromUnit !== null)
  const scale = mixed ? undefined : to.scale
  return {
    kind: 'range',
    from: mixed ? inOnes(from.number, from.scale) : from.number,
    to: mixed ? inOnes(to.number, to.scale) : to.number,
    ...(scale && { scale }),
    unit: to.unit ?? unit ?? fromUnit,
    ...(per.length > 0 && { per }),
  }
}

/** "100±5分" and "±5%". */
const aroundOf = (middle: Scanned | undefined, text: string): Range | undefined => {
  const width = scanNumber(text, 0)
  if (!width || width.damaged || width.chinese || width.number.startsWith('-')) return undefined
  const unit = readUnit(text.slice(width.length), false)
  if (!unit || unit.glued) return undefined
  const ends = middle ? plusMinus(middle.number, width.number) : { from: `-${width.number}`, to: width.number }
  return {
    kind: 'range',
    ...ends,
    ...(width.scale && { scale: width.scale }),
    unit: unit.unit,
    ...(unit.per.length > 0 && { per: unit.per }),
  }
}

const plusMinus = (middle: string, width: string) => ({ from: add(middle, `-${width}`), to: add(middle, width) })

/** Behind the operator: number, unit, and a second number of a range. */
const readBody = (
  text: string,
  op: Operator | null,
  per: readonly string[],
): Quantity | Range | Garbled | undefined => {
  if (text[0] === '±') return aroundOf(undefined, text.slice(1))
  const first = scanNumber(text, 0)
  if (!first) return undefined
  const rest = text.slice(first.length)
  if (first.damaged) {
    const unit = first.number === '' ? undefined : readUnit(rest, false)
    if (!unit || unit.glued)
      return shortWord.test(rest) || rest === '' || rest === '%' ? { kind: 'garbled' } : undefined
    return { kind: 'garbled', reading: quantity(first, op ?? unit.op, unit.unit, [...per, ...unit.per]) }
  }
  if (rest[0] === '±') return aroundOf(first, rest.slice(1))
  const between = rangeEnd(rest)
  if (between) {
    const second = scanNumber(rest, between.at)
    const unit =
      second && !second.damaged
        ? readUnit(rest.slice(between.at + second.length), first.chinese === true && op === null)
        : undefined
    if (!second || !unit || unit.glued) return undefined
    if (first.chinese && unit.unit === null) return undefined
    return range(first, second, between.unit, unit.unit, [...per, ...unit.per])
  }
  const unit = readUnit(rest, first.chinese === true && op === null)
  if (!unit) return undefined
  if (
    first.chinese &&
    op === null &&
    (unit.unit === null || /^[十百千万一][分时点面]/.test(text)) &&
    first.scale === undefined
  )
    return undefined
  const read = quantity(first, op ?? unit.op, unit.unit, [...per, ...unit.per])
  return unit.glued ? { kind: 'garbled', reading: read } : read
}

/** Where the second number of a range begins, with the unit that stood behind the first. */
const rangeEnd = (rest: string): { readonly at: number; readonly unit: string | null } | undefined => {
  const unit = unitAtHead(rest)
  for (const head of unit === '' ? [''] : [unit, '']) {
    const mark = rangeMark.exec(rest.slice(head.length, head.length + 4))
    if (mark) return { at: head.length + mark[0].length, unit: head || null }
  }
  return undefined
}

/** A text that may stand before a value: what is counted or done ("完成率", "举办", "满意度:"). */
const leadOf = (text: string): string => {
  const lead = /^[\p{Script=Han}“”"'():、]{1,14}(?=[^\p{Script=Han}“”"'():、])/u.exec(text.slice(0, 16))?.[0] ?? ''
  return lead
}

/**
 * Reads a number with operator, unit and per, a range, or what damage made of one. Undefined where the text is none.
 * @example readAmount('≤4万元/项') // { kind: 'quantity', op: '≤', number: '4', scale: '万', unit: '元', per: ['项'] }
 */
export const readAmount = (text: string): Quantity | Range | Garbled | undefined => {
  const direct = readHead(text)
  if (direct) return direct
  const lead = leadOf(text)
  if (lead === '' || /第$|^(?:不|未|无|没|零)/.test(lead)) return undefined
  const value = readHead(text.slice(lead.length))
  if (!value) return undefined
  const words = lead.replace(/:$/, '')
  if (isVague(words) && !isChange(words) && value.kind !== 'garbled')
    return value.kind === 'quantity' ? { kind: 'garbled', reading: value } : undefined
  if (value.kind === 'garbled') return value
  // Without an operator only a known unit shows that the words before are a label and not a sentence around a number.
  const bare = value.kind === 'quantity' && value.op === null && (value.unit === null || !isKnownUnit(value.unit))
  return bare && !/[率度量数额积]$|[率度量数额积](?:为|:)$/.test(lead)
    ? undefined
    : /[\p{Script=Han}]{5,}$/u.test(text) || /%\p{Script=Han}{2,}$/u.test(cutSuffix(text).text)
      ? undefined
      : value
}

const readHead = (text: string): Quantity | Range | Garbled | undefined => {
  const first = readOperator(text)
  const each = readPer(text.slice(first.length))
  const second = readOperator(text.slice(first.length + each.length))
  return readBody(text.slice(first.length + each.length + second.length), first.op ?? second.op, each.per)
}
