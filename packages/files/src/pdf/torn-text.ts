import { level1Code, level2Code } from '@jiheng/core/form'
import { isKnownUnit, parseValue } from '@jiheng/core/value'

/** Marks that open a part of a text, with those that close it. */
const brackets = ['（）', '()', '《》', '“”', '〔〕', '【】'] as const

/** After these a text goes on: "450元/", "2024年、". */
const goesOn = /[、，,/÷×≥≤＜＞—（(《“〔【]$/

/** No unit and no rest of a date is longer. */
const longRest = 8

/**
 * Whether two texts one above the other make sense only together, so that the page's end must have torn one: a bracket opens
 * in the one and closes in the other, the first ends where no text ends, or they are a label of a level, a value with its
 * unit or a date, of which the second alone is none.
 *
 * @example isTorn('≤4.5万', '元/公里') // true
 */
export const isTorn = (above: string, below: string): boolean => {
  const [head, rest] = [above.replace(/\s/g, ''), below.replace(/\s/g, '')]
  return (
    head !== '' &&
    rest !== '' &&
    (goesOn.test(head) || closes(head, rest) || isLevel(head, rest) || isValue(head, rest))
  )
}

const closes = (head: string, rest: string): boolean =>
  brackets.some(([open = '', close = '']) => {
    const end = rest.indexOf(close)
    const start = rest.indexOf(open)
    return head.lastIndexOf(open) > head.lastIndexOf(close) && end >= 0 && (start < 0 || end < start)
  })

const isLevelLabel = (text: string): boolean => level1Code(text) !== undefined || level2Code(text) !== undefined

const isLevel = (head: string, rest: string): boolean =>
  isLevelLabel(head + rest) && !isLevelLabel(head) && !isLevelLabel(rest)

const isValue = (head: string, rest: string): boolean => {
  if (/年$/.test(head) && /^\d{1,2}月/.test(rest)) return parseValue(head + rest).kind === 'date'
  if (rest.length > longRest || parseValue(rest).kind !== 'qualitative') return false
  const [whole, first] = [parseValue(head + rest), parseValue(head)]
  if (whole.kind === 'date') return first.kind !== 'date'
  if (whole.kind !== 'quantity' || whole.unit === null || !isKnownUnit(whole.unit)) return false
  return first.kind !== 'quantity' || first.unit === null || whole.unit === first.unit + rest
}

const isOneValue = (text: string): boolean => /^(quantity|range|date|period)$/.test(parseValue(text).kind)

/** Whether a text goes on to count: "1.… 2.…" above, "3.…" below. */
export const goesOnCounting = (above: string, below: string): boolean => {
  const next = /^\s*(\d{1,2})[.、．](?!\d)/.exec(below)?.[1]
  const last = [...above.matchAll(/(?:^|\n)\s*(\d{1,2})[.、．](?!\d)/g)].at(-1)?.[1]
  return next !== undefined && last !== undefined && Number(next) === Number(last) + 1
}

/** Whether nothing speaks against two texts being one: no sentence ends between them, and they are no two values. */
export const mayBeOne = (above: string, below: string): boolean =>
  !/[。；;！？]$/.test(above.trim()) && !(isOneValue(above) && isOneValue(below))
