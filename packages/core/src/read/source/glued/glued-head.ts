import { isMoneyText, soundsLikeMoney } from '../../words/label-cells.ts'
import { isFormTitle, type LabelRole } from '../../words/vocabulary.ts'
import type { Vocabulary } from '../../words/vocabulary-of.ts'
import { partOf } from '../cells.ts'
import { type Item, rowStrip } from '../in-turn/item.ts'
import type { Cell, Strip } from '../strip.ts'

const longest = 16
const shortest = 4
const amount = /^\s*[:：]?\s*(\d[\d,]*(?:\.\d+)?\s*(?:万元|亿元|元)?|[-—])/

interface Found {
  readonly end: number
  readonly role: LabelRole
}

/** The longest label that begins at an offset. */
const labelAt = (text: string, at: number, words: Vocabulary): Found | undefined => {
  for (let length = Math.min(longest, text.length - at); length >= shortest; length--) {
    const label = text.slice(at, at + length)
    if (/[:：]$/.test(label) || /^[，。；：]/.test(label)) continue
    const role = words.role(label)
    if (role) return { end: at + length, role }
    const money =
      amount.test(text.slice(at + length)) && length <= 12 && soundsLikeMoney(label) && /^\p{Script=Han}+$/u.test(label)
    if (money) return { end: at + length, role: 'money' }
  }
  return undefined
}

const nextLabel = (text: string, from: number, words: Vocabulary): number => {
  for (let at = from; at < text.length; at++) if (labelAt(text, at, words)) return at
  return text.length
}

/** Title, year and unit that stand in front of the head in the same line. */
const leading = (line: Cell): { readonly strips: readonly Strip[]; readonly rest: Cell } => {
  const strips: Strip[] = []
  let rest = line
  const cut = (length: number): void => {
    strips.push({ ...rowStrip([partOf(rest, 0, length)], 0), kind: 'text' })
    rest = partOf(rest, length, rest.text.length)
  }
  const title = /^.{4,60}?(?:表|申报书)(?=[（(]|(?:金额)?单位|项目|\d{4}年|部门|专项|政策|$)/.exec(rest.text)?.[0]
  if (title && isFormTitle(title) && title.length < rest.text.length) cut(title.length)
  const year = /^\s*[（(]?\s*(?:19|20)\d{2}\s*年?度?\s*[)）]?/.exec(rest.text)?.[0]
  if (year && strips.length > 0) cut(year.length)
  const unit = /^\s*[（(]?(?:金额)?单位[:：](?:万元|亿元|元)[)）]?/.exec(rest.text)?.[0]
  if (unit) cut(unit.length)
  return { strips, rest }
}

/** The cells of a form's head that stand glued together: labels by their words, values between them. */
export const gluedHead = (
  line: Cell,
  words: Vocabulary,
): { readonly lines: readonly Strip[]; readonly items: readonly Item[] } => {
  const { strips, rest } = leading(line)
  const { text } = rest
  const items: Item[] = []
  const add = (start: number, end: number): void => {
    const cell = partOf(rest, start, end)
    if (cell.text !== '') items.push({ cell, blanks: 0 })
  }
  let at = 0
  while (at < text.length) {
    const label = labelAt(text, at, words)
    if (!label) {
      const next = nextLabel(text, at, words)
      add(at, next)
      at = next
      continue
    }
    add(at, label.end)
    at = label.end + (/^\s*[:：]\s*/.exec(text.slice(label.end))?.[0].length ?? 0)
    const number = amount.exec(text.slice(at))
    if (label.role === 'goal' || label.role === 'goal-actual') {
      add(at, text.length)
      at = text.length
    } else if (number && label.role !== 'field' && isMoneyText(number[1] ?? '')) {
      add(at, at + number[0].length)
      at += number[0].length
    } else if (label.role === 'field') {
      const next = nextLabel(text, at + 1, words)
      // "项目属性经常性项目主管部门…": the first 项目 belongs to the value.
      const isValues = /(属性|类别|类型|性质)$/.test(text.slice(label.end - 2, label.end))
      const own = isValues && text.startsWith('项目', next) && /[性续增类他般次点度]$/.test(text.slice(at, next))
      const value = own && labelAt(text, next + 2, words) ? next + 2 : next
      add(at, value)
      at = value
    }
  }
  return { lines: strips, items }
}
