import { numeralClass } from './numeral.ts'
import { type Cut, cutInside, cutSuffix } from './operators.ts'
import { isKnownUnit, unitAtHead } from './units.ts'
import type { Operator } from './value.ts'
import { isSentence, vagueTail } from './words.ts'

export interface UnitBehind {
  readonly unit: string | null
  readonly per: readonly string[]
  readonly op: Operator | null
  /** Words of degree are glued behind the unit. */
  readonly glued?: true
}

const perMark = /[/·]|\*(?!\d)|\.(?=\p{Script=Han})|每/u
const shortWord = /^(?:[\p{Script=Han}A-Za-z°]{1,8}|[A-Za-z]{1,3}[23])$/u
const perWord = /^\d{0,4}(?:[\p{Script=Han}A-Za-z]{1,6}|[A-Za-z]{1,3}[23])$/u
const holdsNumeral = new RegExp(`[${numeralClass}]`)
/** Words that a percentage may be followed by without another meaning. */
const fulfilled = /^(?:全部|全面|按时)?(?:完成|达标|合格|覆盖|到位|通过|满意|执行|兑现)率?$/
/** Measure words whose noun may have a single character ("3个村"). */
const bareMeasure = new Set(['个', '名', '位', '家', '所', '条', '座'])

/** A word behind these is said of the time, not counted (12月召开). */
const timeUnits = new Set(['年', '月', '日', '天', '时', '秒', '季', '季度', '周'])

/** A known unit, a known unit with the counted noun behind it, or any short word. `strict`: known units only. */
const unitWord = (word: string, strict: boolean): string | null | undefined => {
  if (word === '') return null
  // The second term of a ratio (1:3) is kept as its unit.
  if (isKnownUnit(word) || /^:\d+(?:\.\d+)?$/.test(word)) return word
  const head = unitAtHead(word)
  const noun = word.slice(head.length)
  if (head === '%' && fulfilled.test(noun)) return head
  // Letters that were digits.
  if (
    strict ||
    /^(?:l?[OoI]|l[l\d])/.test(word) ||
    !shortWord.test(word) ||
    isSentence(word) ||
    holdsNumeral.test(word)
  )
    return undefined
  if (head !== '' && !timeUnits.has(head) && noun.length >= (bareMeasure.has(head) ? 1 : 2)) return head
  // 5A级, 3星级: a grade and no count.
  if (timeUnits.has(head) || word.endsWith('级')) return undefined
  return word.length <= 4 || /^[A-Za-z]/.test(word) ? word : undefined
}

/** A value glued to the number behind its unit: "95%长期". */
const gluedTo = (text: string, op: Operator | null): UnitBehind | undefined => {
  const tail = vagueTail(text)
  const head = text.slice(0, text.length - tail.length)
  return tail !== '' && (head === '' || isKnownUnit(head))
    ? { unit: head || null, per: [], op, glued: true }
    : undefined
}

const unitOf = (
  part: string,
  strict: boolean,
): { readonly unit: string | null; readonly op: Operator | null } | undefined => {
  const read = (cut: Cut, known: boolean) => {
    const unit = unitWord(cut.text, known)
    return unit === undefined ? undefined : { unit, op: cut.op }
  }
  const inside = cutInside(part)
  return read(cutSuffix(part), strict) ?? (inside && read(inside, true))
}

/**
 * Everything behind a number: its unit, what it is counted per, and an operator such as 以上. Undefined where the text
 * is no unit; `strict`: only a known one will do.
 * @example readUnitBehind('元/人以内', false) // { unit: '元', per: ['人'], op: '≤' }
 */
export const readUnitBehind = (text: string, strict: boolean): UnitBehind | undefined => {
  if (text.length > 40) return undefined
  const [first = '', ...others] = text.replace(/的[\p{Script=Han}]{1,8}$/u, '').split(perMark)
  const head = unitOf(first, strict)
  if (!head) return others.length === 0 ? gluedTo(cutSuffix(first).text, cutSuffix(first).op) : undefined
  const cuts = others.map(cutSuffix)
  if (!cuts.every((cut) => perWord.test(cut.text) && !isSentence(cut.text))) return undefined
  return { unit: head.unit, per: cuts.map((cut) => cut.text), op: head.op ?? cuts.find((cut) => cut.op)?.op ?? null }
}
