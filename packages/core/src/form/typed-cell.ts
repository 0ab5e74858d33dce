import type { Likelihood } from './indicator.ts'
import type { CellTyping } from './indicator-cells.ts'
import type { Place } from './place.ts'
import { plain } from './plain.ts'
import type { Printed } from './printed.ts'
import { typedDecimal, typedText, typedValue } from './typed.ts'

/** A mark that says yes, as it stands in a cell to be ticked or before a word. */
const ticked = /[√✓✔☑☒■●◉★☆▲]|\uF052|\uF0FE/u
const unticked = /[□☐○×✗✘]|\uF0A3|\uF0A8/u

/** Whether a cell to be ticked is: √, ☑, 是 and 1 say yes, □, × and 否 no; an empty one says nothing. */
export const tickOf = (raw: string): boolean | undefined => {
  const text = plain(raw).replace(/\s/g, '')
  if (/^(是|Y|y|V|v|1)$/.test(text)) return true
  if (/^(否|不是|N|n|0)$/.test(text)) return false
  if (ticked.test(raw)) return true
  return unticked.test(raw) ? false : undefined
}

const chances: readonly (readonly [Likelihood, RegExp])[] = [
  ['impossible', /完全不可能|不可能|不能|无法(完成)?/],
  ['possible', /有可能|可能/],
  ['certain', /确定(能|可以)?|能够?(完成)?|肯定/],
]

/**
 * What a cell says of the likelihood that the target is met: the only word in it, or of several the one that is ticked.
 * @example likelihoodOf('□确定能☑有可能□完全不可能') // 'possible'
 */
export const likelihoodOf = (raw: string): Likelihood | undefined => {
  const text = raw.replace(/\s/g, '')
  if (text === '' || text.length > 60) return undefined
  const words = text.split(/(?=[√✓✔☑☒■□☐○●◉])|[、,，;；/]/u).filter((word) => /\p{Script=Han}/u.test(word))
  const chosen =
    words.length > 1 ? words.filter((word) => ticked.test(word)) : words.filter((word) => !unticked.test(word))
  const [word, ...more] = chosen
  return word === undefined || more.length > 0 ? undefined : chances.find(([, pattern]) => pattern.test(word))?.[0]
}

/** Whether the text of a cell is the word of a likelihood, alone. */
export const isLikelihood = (text: string): boolean =>
  /^(确定能(完成)?|有可能(完成)?|(完全)?不可能(完成)?)$/.test(plain(text))

const typed = <V>(raw: string, place: Place, value: V | undefined): Printed<V> =>
  value === undefined ? { raw, place } : { raw, value, place }

const word = <C extends string>(raw: string, words: readonly (readonly [RegExp, C])[]): C | undefined =>
  words.find(([pattern]) => pattern.test(plain(raw)))?.[1]

/**
 * The text of an indicator's cell, read as its column is.
 * @example typedCell('direction', '正向', place).value // 'positive'
 */
export const typedCell = (typing: CellTyping, raw: string, place: Place): Printed => {
  switch (typing) {
    case 'text':
      return typedText(raw, place)
    case 'value':
      return typedValue(raw, place)
    case 'decimal':
      return typedDecimal(raw, place)
    case 'yes-no':
      return typed(raw, place, tickOf(raw))
    case 'likelihood':
      return typed(raw, place, likelihoodOf(raw))
    case 'direction':
      return typed(
        raw,
        place,
        word(raw, [
          [/^正向?/, 'positive'],
          [/^(反|逆|负)向?/, 'reverse'],
        ]),
      )
    case 'nature':
      return typed(
        raw,
        place,
        word(raw, [
          [/^定量/, 'quantitative'],
          [/^定性/, 'qualitative'],
        ]),
      )
  }
}
